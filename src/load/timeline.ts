import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../model/place.ts'
import type { Timeline } from '../model/timeline.ts'
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
  const timeline: Timeline = { source: '', years: [], counts: new Map() }
  const say = (line: number, reason: string) => {
    const note = 'It is written by `npm run timeline`: count again.'
    files.report({ path, line, column: 1 }, 'record-form', reason, { note })
  }
  for (const [index, line] of String(file.value).split('\n').entries()) {
    if (line === '' || readLine(line, timeline, { path, line: index + 1, column: 1 })) continue
    const kinds = '`source`, `year` (ascending) or `term` (once, with counts for years there are) and its fields'
    say(index + 1, `Unexpected \`${line.slice(0, 40)}\`, expected a line of ${kinds}`)
  }
  if (timeline.source !== '' && timeline.years.length > 0) return timeline
  say(1, 'Unexpected counts without a source or without years, expected both')
  return undefined
}

/** Takes a line in. @returns whether it is one of the three, in its place */
function readLine(line: string, timeline: Timeline, at: Place): boolean {
  const { years, counts } = timeline
  const [kind, first = '', second = '', third = ''] = line.split('\t')
  if (kind === 'source' && first !== '') timeline.source = first
  else if (kind === 'year' && isYear(first, second) && Number(first) > (years.at(-1)?.year ?? 0)) {
    years.push({ year: Number(first), characters: Number(second), sha256: third })
  } else if (kind === 'term' && second !== '' && !counts.has(first)) {
    const pairs = third.split(' ').filter(Boolean)
    const known = new Set(years.map(({ year }) => String(year)))
    if (!pairs.every((pair) => /^\d{4}:[1-9]\d*$/.test(pair) && known.has(pair.slice(0, 4)))) return false
    const byYear = Object.fromEntries(pairs.map((pair) => [pair.slice(0, 4), Number(pair.slice(5))]))
    counts.set(first, { forms: second.split('、、'), years: byYear, at })
  } else return false
  return true
}

function isYear(year: string, characters: string): boolean {
  return /^\d{4}$/.test(year) && /^[1-9]\d*$/.test(characters)
}
