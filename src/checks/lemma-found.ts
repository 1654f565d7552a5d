import type { Report } from '../load/files.ts'
import { type EditionDraft, segmentsByLabel } from '../model/edition.ts'
import { countLemma } from '../model/lemma.ts'
import type { Check } from './check.ts'

/**
 * A note or an apparatus entry quotes words that are in its segment, once or with an occurrence number (invariant 3).
 * Otherwise it would hang on nothing, or on the wrong place, and nobody would notice.
 */
export const lemmaFound: Check = (corpus, report) => {
  for (const edition of corpus.editions) {
    const { id, text, apparatus, notes } = edition
    if (!text) continue
    reportRendered(edition, report)
    const segments = segmentsByLabel(text)
    for (const { segment, lemma, occurrence, at } of [...(apparatus?.entries ?? []), ...notes]) {
      const found = segments.get(segment)
      if (!found) {
        report(at, 'lemma-found', `Unexpected label \`${segment}\`, expected a label of \`${text.path}\``)
        continue
      }
      const count = countLemma(found.text, lemma)
      const about = { edition: id, segment }
      const cause = { at: found.at, reason: 'the segment' }
      if (count === 0) {
        const note = 'A lemma quotes the reading text exactly, punctuation included.'
        report(at, 'lemma-found', `Unexpected lemma \`${lemma}\`, expected words that occur in \`${segment}\``, {
          note,
          cause,
          about
        })
      } else if (occurrence === undefined ? count > 1 : occurrence > count) {
        const named = `of the lemma \`${lemma}\``
        const found =
          occurrence === undefined ? `absence of an occurrence ${named}` : `occurrence ${occurrence} ${named}`
        const expected = count === 1 ? 'none, the lemma occurs once' : `\`occurrence\` from 1 to ${count}`
        report(at, 'lemma-found', `Unexpected ${found}, expected ${expected}`, { cause, about })
      }
    }
  }
}

/** What a note calls the rendering of its lemma stands in the English of its segment, once: its marker stands there. */
function reportRendered({ id, translations, notes }: EditionDraft, report: Report): void {
  const layer = translations.find(({ lang }) => lang === 'en')
  const english = layer && segmentsByLabel(layer)
  for (const { segment, rendered, at } of notes) {
    const translation = english?.get(segment)
    if (!translation || rendered === undefined || countLemma(translation.text, rendered) === 1) continue
    const reason = `Unexpected rendering “${rendered}”, expected words that occur once in the English of \`${segment}\``
    const cause = { at: translation.at, reason: 'the translation' }
    report(at, 'lemma-found', reason, { cause, about: { edition: id, segment } })
  }
}
