import type { Report } from '../load/files.ts'
import type { Segment } from '../model/edition.ts'

/** Reports every place of a segment at which a pattern matches, with what should stand there instead. */
export function reportPlaces(
  rule: string,
  edition: string,
  segment: Segment,
  faults: readonly [RegExp, string][],
  report: Report
): void {
  for (const [pattern, expected] of faults) {
    const found = pattern.global
      ? segment.text.matchAll(pattern)
      : [pattern.exec(segment.text)].filter((match) => match !== null)
    for (const match of found) {
      const at = { ...segment.at, column: segment.at.column + match.index }
      const shown = /^\s*$/.test(match[0]) ? 'blank' : `\`${match[0]}\``
      report(at, rule, `Unexpected ${shown}, expected ${expected}`, { about: { edition, segment: segment.label } })
    }
  }
}
