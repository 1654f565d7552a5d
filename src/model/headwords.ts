/**
 * The headwords of a dictionary by which a word is explained: itself, or else, from its beginning, the longest that go on
 * where the one before ended. What is no part of a headword is left out. Parts hold Chinese, and none begins within
 * letters or digits: 2020年 has 年 alone.
 *
 * @returns the same for a dictionary and for any part of it that has these headwords
 */
export function headwordsIn(word: string, isHeadword: (word: string) => boolean): string[] {
  if (isHeadword(word)) return [word]
  const found: string[] = []
  for (let rest = word; rest !== '';) {
    const part = longestAtStart(rest, isHeadword)
    if (part !== undefined) found.push(part)
    rest = rest.slice((part ?? unexplained.exec(rest)![0]).length)
  }
  return found
}

/** Letters and digits together, or anything else alone. */
const unexplained = /^(?:(?:(?!\p{Script=Han})[\p{L}\p{N}])+|.)/su

function longestAtStart(text: string, isHeadword: (word: string) => boolean): string | undefined {
  const characters = [...text]
  return Array.from(characters, (_, index) => characters.slice(0, characters.length - index).join('')).find(
    (part) => /\p{Script=Han}/u.test(part) && isHeadword(part)
  )
}
