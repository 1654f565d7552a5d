import type { Element } from 'xast'
import { x } from 'xastscript'
import { examplesBySlug } from './examples.ts'
import type { GlossarySource } from './source.ts'
import type { ExportSource } from './source.ts'
import { conceptEntry } from './tbx-concept.ts'
import { xmlDocument } from './xml.ts'

/** The glossary as a termbase, TBX-Basic (ISO 30042:2019) in its style with data categories as attributes. */
export function tbxDocument({ glossary, editions, site }: GlossarySource): string {
  const examples = examplesBySlug(editions)
  const headwords = new Map(glossary.map(({ slug, term }) => [slug, term]))
  const entries = glossary.map((term) => conceptEntry(term, examples.get(term.slug) ?? [], headwords, site))
  // The body of a termbase may not be empty, but it may be left out.
  const body = entries.length > 0 ? [x('body', [...entries.flatMap((entry) => ['\n', entry]), '\n'])] : []
  const root = x('tbx', { xmlns: 'urn:iso:std:iso:30042:ed-2', type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en' }, [
    '\n',
    header(editions),
    '\n',
    x('text', body),
    '\n'
  ])
  return xmlDocument(x(null, [root]))
}

function header(editions: readonly ExportSource[]): Element {
  const sources = editions.map(({ edition: { id, record, versions, contents } }) => {
    const { version, date } = versions[0]!
    const { text, edition } = record.licence
    return `Contexts are from: ${record.title.en} (${id}), version ${version} of ${date}, content hash ${contents.digest}. ${text} ${edition}`
  })
  return x('tbxHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', 'Tifa: glossary of official formulations')]),
      x(
        'sourceDesc',
        ['Made from the glossary of Tifa.', ...sources].map((source) => x('p', source))
      )
    ]),
    x('encodingDesc', [x('p', explanation)])
  ])
}

const explanation =
  'The first Chinese term of an entry is its headword, others are further forms. English terms are the renderings of the ' +
  'edition and the other shapes they take. All are admitted, none is preferred: a note tells how a rendering is ' +
  'attested (official, press, scholarly, editor, literal), and its source where. A context is the shortest segment ' +
  'in which a term stands by itself, outside the refrains, or the translation of it.'
