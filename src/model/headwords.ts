/** Headwords that explain the rest of a word, and what it costs to explain it so. */
interface Division {
  cost: number
  parts: string[]
}

/**
 * The headwords of a dictionary by which a word is explained: itself, or else the fewest parts, of as many the most even ones,
 * of these those that are longer at the end: 党组织 is 党 and 组织. What is no part of a headword is left out. Parts hold
 * Chinese, and none begins within letters or digits: 2020年 has 年 alone.
 *
 * @returns in the order of the word; the same for a dictionary and for any part of it that has these headwords
 */
export function headwordsIn(word: string, isHeadword: (word: string) => boolean): string[] {
  if (isHeadword(word)) return [word]
  const characters = [...word]
  const best: Division[] = [{ cost: 0, parts: [] }]
  // From the end: the division of what is left is known. The shorter of two first parts is tried first.
  for (let left = 1; left <= characters.length; left++) {
    const rest = characters.slice(characters.length - left)
    const skipped = [...unexplained.exec(rest.join(''))![0]].length
    best[left] = rest
      .map((_, index) => rest.slice(0, index + 1).join(''))
      .filter((part) => /\p{Script=Han}/u.test(part) && isHeadword(part))
      .map((part) => {
        const { length } = [...part]
        const { cost, parts } = best[left - length]!
        return { cost: cost + 1e4 + length ** 2, parts: [part, ...parts] }
      })
      .reduce((least, other) => (other.cost < least.cost ? other : least), leaveOut(best[left - skipped]!))
  }
  return best[characters.length]!.parts
}

function leaveOut({ cost, parts }: Division): Division {
  return { cost: cost + 1e8, parts }
}

/** Letters and digits together, or anything else alone. */
const unexplained = /^(?:(?:(?!\p{Script=Han})[\p{L}\p{N}])+|.)/su
