/**
 * A text directive for words of a text (wicg.github.io/scroll-to-text-fragment): browsers that know it go to these words
 * and mark them. They find whole words only, so that the words are widened to such; and the first place of them, so
 * that what stands before and behind is added where they come again.
 *
 * @param run the text of a run as it stands on the page, note numbers and all
 * @param start where the words begin and, `end`, end in it
 * @param page the text of the whole page
 * @param lang the language of the run
 * @returns `text=…`, or nothing where no directive leads to these words alone
 */
export function textDirective(run: string, start: number, end: number, page: string, lang: string): string | undefined {
  const ends = [
    0,
    ...[...new Intl.Segmenter(lang, { granularity: 'word' }).segment(run)].map(
      ({ index, segment }) => index + segment.length
    )
  ]
  const from = ends.findLast((place) => place <= start)!
  const to = ends.find((place) => place >= end)!
  const words = run.slice(from, to).trim()
  if (words === '' || count(page, words) === 0) return undefined
  if (count(page, words) === 1) return `text=${encode(words)}`
  for (let more = 1; more <= 8; more++) {
    const before = run.slice(ends[Math.max(0, ends.indexOf(from) - more)], from).trim()
    const behind = run.slice(to, ends[Math.min(ends.length - 1, ends.indexOf(to) + more)]).trim()
    if (count(page, run.slice(from - before.length, to + behind.length).trim()) !== 1) continue
    return `text=${before && `${encode(before)}-,`}${encode(words)}${behind && `,-${encode(behind)}`}`
  }
  return undefined
}

function count(page: string, words: string): number {
  return page.split(words).length - 1
}

/** Commas, hyphens and ampersands have a meaning in a directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
