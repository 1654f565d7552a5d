/** A stretch of a text, `[start, end)`. */
interface Stretch {
  start: number
  end: number
}

/** A run as it stands on the page. */
export interface RunText {
  text: string
  lang: string
  /** References and signs in it, which other readers may have put aside. */
  breaks: readonly Stretch[]
}

/**
 * A text directive for words of a text (wicg.github.io/scroll-to-text-fragment): browsers that know it go to these words
 * and mark them. They find whole words only, so that the words are widened to such; and the first place of them, so
 * that what stands before is added where they come again. Over a break the words are named by their two ends.
 *
 * @param words where they begin and end in the run
 * @param page the text of the whole page
 * @returns `text=…`, or nothing where no directive leads to these words alone
 */
export function textDirective({ text, lang, breaks }: RunText, words: Stretch, page: string): string | undefined {
  const ends = wordEnds(text, lang)
  const start = ends.findLast((place) => place <= words.start)!
  const end = ends.find((place) => place >= words.end)!
  const within = breaks.filter((one) => one.start > start && one.end < end)
  // With the number of a note behind it a word is another: “economy82”.
  const first = within[0] && ends.findLast((place) => place <= within[0]!.start)
  const last = within.at(-1) && ends.find((place) => place >= within.at(-1)!.end)
  const head = text.slice(start, first ?? end).trim()
  const tail = last === undefined ? '' : text.slice(last, end).trim()
  if (head === '' || (within.length > 0 && tail === '')) return undefined
  // What stands before, word by word, as far as the next break.
  const since = Math.max(0, ...breaks.map((one) => one.end).filter((place) => place <= start))
  for (const from of [start, ...ends.filter((place) => place >= since && place < start).reverse()]) {
    const before = text.slice(from, start).trim()
    if (page.split(text.slice(from, start) + head).length !== 2) continue
    return `text=${before && `${encode(before)}-,`}${encode(head)}${tail && `,${encode(tail)}`}`
  }
  return undefined
}

/** Where words begin and end. */
function wordEnds(text: string, lang: string): number[] {
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)
  return [0, ...[...words].map(({ index, segment }) => index + segment.length)]
}

/** Commas, hyphens and ampersands have a meaning in a directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
