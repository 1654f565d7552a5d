import { briefDate, type CitationForms, type Form, gaps, longDate } from '../model/citation.ts'
import { citationFormats } from './citation-files.ts'
import type { Visit } from './citation-item.ts'
import { citationStyles, receivedInNote } from './citation-styles.ts'
import { editionWork, entryWork, type Work } from './citation-work.ts'
import type { CslFormat } from './csl-format.ts'
import type { ExportSource } from './source.ts'

/** The citations of an edition, made by the official styles, with gaps for what is cited of it. */
export function editionForms(source: Pick<ExportSource, 'edition'>, format: CslFormat): CitationForms {
  return formsOf(editionWork(source), format)
}

/** The citations of an entry of the glossary, the same for all of them: its name is a gap as well. */
export function entryForms(format: CslFormat): CitationForms {
  return formsOf(entryWork(), format)
}

function formsOf(work: Work, format: CslFormat): CitationForms {
  const called = (name: (witness: string) => string) => (work.witness === undefined ? '' : name(work.witness))
  return {
    styles: citationStyles.map(({ id, name, csl, label, received, item }) => {
      const place = { locator: gaps.place, label }
      return {
        id,
        name,
        received: called(received),
        located: formOf((visit) => format.note(csl, item(work, visit), place)),
        whole: formOf((visit) => format.note(csl, item(work, visit))),
        reference: formOf((visit) => format.reference(csl, item(work, visit)))
      }
    }),
    files: citationFormats.map(({ write, ...file }) => ({
      ...file,
      received: called(receivedInNote),
      form: formOf((visit) => write(work, visit))
    }))
  }
}

/** Days on which nobody looks at anything. */
const days = ['9871-11-28', '9872-05-07']

/**
 * Makes a citation with days that stand in for the day of access, and turns these into gaps. A way of writing a day
 * that is not foreseen here would leave two different forms.
 */
function formOf(write: (visit?: Visit) => string): Form {
  const [linked, other] = days.map((day) => withGaps(write({ url: gaps.url, day }), day)) as [string, string]
  if (linked !== other) throw new Error(`Unexpected way of writing a day in ${linked}`)
  return { linked: quote(linked), unlinked: quote(write()) }
}

/** The longest ways of writing come first. */
function withGaps(text: string, day: string): string {
  return text
    .replaceAll(day, gaps.day)
    .replaceAll(day.replaceAll('-', '/'), gaps.slashed)
    .replaceAll(day.split('-').map(Number).join(), gaps.numbers)
    .replaceAll(longDate(day), gaps.long)
    .replaceAll(briefDate(day), gaps.brief)
    .replaceAll(new RegExp(`\\b${day.slice(0, 4)}\\b`, 'g'), gaps.year)
}

function quote(text: string): string {
  return text.replaceAll(`“${gaps.title}`, `“${gaps.quoted}`)
}
