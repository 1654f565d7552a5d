import type { Quality } from '../model/quality.ts'

/** What is counted of an edition as a file: `<edition>.quality.json`. */
export function qualityJson(quality: Quality): string {
  const unsure = quality.unsure.map(({ id, segment, lemma }) => ({ id, segment, lemma }))
  const waivers = quality.waivers.map(({ check, segment, reason }) => ({ check, segment, reason }))
  return `${JSON.stringify({ ...quality, unsure, waivers }, null, 2)}\n`
}
