import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../model/place.ts'
import type { TermCounts, Timeline } from '../model/timeline.ts'
import { readSource } from './file.ts'
import type { Files } from './files.ts'

/**
 * `content/timeline.tsv`, which `npm run timeline` writes and which need not be there: a line of what was counted (`source`),
 * a line a year (`year`, characters, sha-256), a line a term (`term`, slug, forms, counts by year).
 */
export function loadTimeline(files: Files): Timeline | undefined {
  const path = 'content/timeline.tsv'
  const file = existsSync(join(files.root, path)) ? readSource(files, path) : undefined
  if (!file) return undefined
  const timeline: Timeline = { source: '', years: [], counts: {} }
  for (const [index, line] of String(file.value).split('\n').entries()) {
    const at = { path, line: index + 1, column: 1 }
    if (line === '' || readLine(line, timeline, at)) continue
    const reason = `Unexpected \`${line.slice(0, 40)}\`, expected a line of \`source\`, \`year\` or \`term\` and its fields`
    files.report(at, 'record-form', reason, { note: 'Count again: npm run timeline' })
  }
  return timeline
}

/** Takes a line in. @returns whether it is one of the three */
function readLine(line: string, timeline: Timeline, at: Place): boolean {
  const [kind, first = '', second = '', third = ''] = line.split('\t')
  const year = /^\d{4}$/.test(first) && /^[1-9]\d*$/.test(second)
  const pairs = third.split(' ').filter(Boolean)
  const term = second !== '' && pairs.every((pair) => /^\d{4}:[1-9]\d*$/.test(pair))
  if (kind === 'source' && first !== '') timeline.source = first
  else if (kind === 'year' && year)
    timeline.years.push({ year: Number(first), characters: Number(second), sha256: third })
  else if (kind === 'term' && term) timeline.counts[first] = { forms: second.split('、、'), years: toYears(pairs), at }
  else return false
  return true
}

function toYears(pairs: readonly string[]): TermCounts['years'] {
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, 4), Number(pair.slice(5))]))
}
