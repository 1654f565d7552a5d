import type { Report } from '../load/files.ts'
import type { Segment } from '../model/edition.ts'
import { findUnpaired } from './unpaired.ts'

/** What a check looks for in the words of a segment. */
export interface Faults {
  rule: string
  /** Patterns (all global) and what should stand there instead. */
  patterns: readonly [RegExp, string][]
  /** Marks that come in pairs. */
  pairs?: readonly [string, string][]
}

/** Reports every faulty place of a segment. */
export function reportPlaces(
  edition: string,
  segment: Segment,
  { rule, patterns, pairs = [] }: Faults,
  report: Report
): void {
  const say = (index: number, found: string, expected: string) => {
    const at = { ...segment.at, column: segment.at.column + index }
    const shown = found.trim() === '' ? 'blank' : found === '`' ? 'grave accent' : `\`${found}\``
    report(at, rule, `Unexpected ${shown}, expected ${expected}`, { about: { edition, segment: segment.label } })
  }
  for (const [pattern, expected] of patterns) {
    for (const match of segment.text.matchAll(pattern)) say(match.index, match[0], expected)
  }
  for (const { index, lacks } of findUnpaired(segment.text, pairs)) {
    say(index, segment.text[index]!, `its partner \`${lacks}\` in the same segment`)
  }
}
