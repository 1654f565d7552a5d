import { ankiDeck } from './anki.ts'
import type { Download } from './download.ts'
import { glossaryJson } from './glossary-json.ts'
import type { GlossarySource } from './source.ts'
import { tbxDocument } from './tbx.ts'
import { termsTable } from './terms-table.ts'

/** Every file that is made of the glossary, in the order of the list of downloads. */
export function glossaryDownloads(source: GlossarySource): Download[] {
  return [
    {
      file: 'anki.txt',
      format: 'Anki deck',
      purpose: 'study',
      about: 'A flashcard a term, with an example; a later file updates the cards of an earlier one.',
      make: () => ankiDeck(source)
    },
    {
      file: 'glossary.tbx',
      format: 'TBX-Basic',
      purpose: 'study',
      about: 'The terms with forms, renderings, sources and contexts, for a termbase (ISO 30042:2019).',
      make: () => tbxDocument(source)
    },
    {
      file: 'terms.json',
      format: 'JSON',
      purpose: 'compute',
      about: 'The glossary, as schemas/glossary.json describes it.',
      make: () => glossaryJson(source)
    },
    {
      file: 'terms.csv',
      format: 'CSV',
      purpose: 'compute',
      about: 'A row for each term; lists in a cell are parted by bars.',
      make: () => termsTable(source)
    }
  ]
}
