import { markTones } from './numbered-pinyin.ts'

/** A word in both kinds of characters: `發展|发展`. */
const pair = /([^\s|()[\],;:"'/]+)\|([^\s|()[\],;:"'/]+)/g

/** Pinyin in brackets. Readings of other languages of China have no numbers, but for those in Jyutping. */
const reading = /(?<!Jyutping )\[([^\]]*[a-z:][1-5][^\]]*)\]/gi

/** The package has blanks about the colon of `u:` within brackets. */
const umlaut = /u : (?=[1-5])/g

/**
 * A sense of CC-CEDICT as people read it: `abbr. for 女權主義|女权主义[nu:3 quan2 zhu3 yi4]` → `abbr. for 女权主义 ‹nǚ quán
 * zhǔ yì›`. The marks about the pinyin are used nowhere else in the dictionary. Words that are pointed at are in simplified characters; where these would be the headword itself, as in a
 * variant of 乾|干 under 干, only the traditional ones say what is meant. The rest of the wording stays.
 *
 * @param headword in simplified characters
 */
export function readableSense(sense: string, headword: string): string {
  return sense
    .replaceAll(umlaut, 'u:')
    .replaceAll(pair, (_, traditional: string, simplified: string) =>
      simplified === headword ? traditional : simplified
    )
    .replaceAll(reading, (_, numbered: string, at: number, whole: string) => {
      const isApart = at === 0 || /[\s("]/.test(whole[at - 1]!)
      return `${isApart ? '' : ' '}‹${markTones(numbered)}›`
    })
}
