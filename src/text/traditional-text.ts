import { locateAll } from '../model/lemma.ts'
import type { TraditionalOverride } from '../model/traditional-override.ts'
import { toTaiwan } from './to-taiwan.ts'

/**
 * A Chinese text as it is written in traditional characters: converted by phrases, then corrected where an editor knows
 * better. Of overrides that overlap the longer counts. Everything but Chinese characters stays, quotation marks included.
 *
 * @returns as long as the text in UTF-16 units: a character whose counterpart is longer or shorter stays as it is
 */
export function traditionalText(
  text: string,
  overrides: readonly Pick<TraditionalOverride, 'simplified' | 'traditional'>[]
): string {
  const converted = [...toTaiwan(text)]
  let traditional = [...text]
    .map((own, index) => (converted[index]?.length === own.length ? converted[index] : own))
    .join('')
  for (const override of [...overrides].sort((a, b) => a.simplified.length - b.simplified.length)) {
    for (const { start, end } of locateAll(text, override.simplified))
      traditional = traditional.slice(0, start) + override.traditional + traditional.slice(end)
  }
  if (converted.length === [...text].length && traditional.length === text.length) return traditional
  throw new Error(`Unexpected length of \`${traditional}\`, expected that of \`${text}\``)
}
