import type { Waiver } from '../model/edition.ts'
import { assessQuality } from '../model/quality.ts'
import type { Download } from './download.ts'
import { plainText, receivedText } from './plain-text.ts'
import { qualityJson } from './quality-json.ts'
import type { ExportSource } from './source.ts'

/**
 * Every file that is made of one edition, in the order of the list of downloads.
 *
 * @param waivers exceptions from the checks, which its quality tells of
 */
export function editionDownloads({ edition, occurrences }: ExportSource, waivers: readonly Waiver[]): Download[] {
  const { id, text, translations, witness } = edition
  return [
    {
      file: `${id}.txt`,
      format: 'Plain text',
      about: 'The reading text, without labels.',
      make: () => plainText(text)
    },
    ...translations.map((layer) => ({
      file: `${id}.${layer.lang}.txt`,
      format: 'Plain text',
      about: `The translation (${layer.lang}), without labels.`,
      make: () => plainText(layer)
    })),
    {
      file: `${id}.received.txt`,
      format: 'Plain text',
      about: `The text as received, byte for byte: its sha-256 is ${witness.sha256}.`,
      make: () => receivedText(edition)
    },
    {
      file: `${id}.quality.json`,
      format: 'Quality (JSON)',
      about: 'What the page of the quality counts, for programs.',
      make: () => qualityJson(assessQuality(edition, occurrences, waivers))
    }
  ]
}
