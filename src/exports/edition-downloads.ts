import { languageName } from '../model/language-name.ts'
import type { Waiver } from '../model/edition.ts'
import { assessQuality } from '../model/quality.ts'
import type { CitationForms } from '../model/citation.ts'
import { citationDownloads } from './citation-downloads.ts'
import type { Download } from './download.ts'
import { plainText, receivedText } from './plain-text.ts'
import { qualityJson } from './quality-json.ts'
import type { ExportSource } from './source.ts'
import { teiDocument } from './tei.ts'
import { tmxDocument } from './tmx.ts'

/**
 * Every file that is made of one edition, in the order of the list of downloads.
 *
 * @param waivers exceptions from the checks, which its quality tells of
 * @param forms its citations, with gaps
 */
export function editionDownloads(source: ExportSource, waivers: readonly Waiver[], forms: CitationForms): Download[] {
  const { edition, occurrences } = source
  const { id, text, translations, witness } = edition
  const memory: Download = {
    file: `${id}.tmx`,
    format: 'TMX 1.4b',
    purpose: 'study',
    about: 'The segments with their translations, for a translation memory.',
    make: () => tmxDocument(source)
  }
  return [
    ...citationDownloads(source, forms),
    ...(translations.length > 0 ? [memory] : []),
    {
      file: `${id}.tei.xml`,
      format: 'TEI P5',
      purpose: 'compute',
      about:
        'Text, translations, apparatus, notes and terms in one file, for editors and corpora; the text as received can be recovered from it.',
      make: () => teiDocument(source)
    },
    {
      file: `${id}.txt`,
      format: 'Plain text, Chinese',
      purpose: 'compute',
      about: 'The reading text, without labels.',
      make: () => plainText(text)
    },
    ...translations.map((layer): Download => ({
      file: `${id}.${layer.lang}.txt`,
      format: `Plain text, ${languageName(layer.lang)}`,
      purpose: 'compute',
      about: 'The translation, without labels.',
      make: () => plainText(layer)
    })),
    {
      file: `${id}.received.txt`,
      format: 'Plain text, as received',
      purpose: 'check',
      about: `Byte for byte: its sha-256 is ${witness.sha256}.`,
      make: () => receivedText(edition)
    },
    {
      file: `${id}.quality.json`,
      format: 'Quality, JSON',
      purpose: 'check',
      about: 'What the page of the quality counts, for programs.',
      make: () => qualityJson(assessQuality(edition, occurrences, waivers))
    }
  ]
}
