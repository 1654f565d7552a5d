import type { Download } from './download.ts'
import { plainText, receivedText } from './plain-text.ts'
import type { ExportSource } from './source.ts'

/** Every file that is made of one edition, in the order of the list of downloads. */
export function editionDownloads({ edition }: ExportSource): Download[] {
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
    }
  ]
}
