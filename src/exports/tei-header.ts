import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Edition, Statement } from '../model/edition.ts'
import type { ExportSource } from './source.ts'
import { block } from './tei-block.ts'
import { cert } from './tei-certainty.ts'
import { encodingDescription } from './tei-encoding.ts'
import { type Labels, proseNodes } from './tei-prose.ts'
import { revisions } from './tei-revisions.ts'

/** What is known of the speech, of its witness and of the edition, and what is not. */
export function teiHeader({ edition, site }: ExportSource, labels: Labels): Element | undefined {
  return block(
    'teiHeader',
    {},
    fileDescription(edition, site, labels),
    encodingDescription(),
    profileDescription(edition, labels),
    revisions(edition, labels)
  )
}

function fileDescription(edition: Edition, site: string | undefined, labels: Labels): Element | undefined {
  const { id, record, versions, witness, apparatus, contents, text } = edition
  const { title, licence, responsibility } = record
  const { date } = versions[0]!
  return block(
    'fileDesc',
    {},
    block(
      'titleStmt',
      {},
      x('title', { type: 'main', 'xml:lang': text.lang }, title.zh),
      x('title', { type: 'translation', 'xml:lang': 'en' }, title.en),
      block('respStmt', { 'xml:id': 'editors' }, x('resp', responsibility), x('name', apparatus.by))
    ),
    block(
      'editionStmt',
      {},
      x('edition', { n: record.version }, `Version ${record.version}, `, x('date', { when: date }, date))
    ),
    block(
      'publicationStmt',
      {},
      x('publisher', 'Tifa'),
      x('date', { when: date }, date),
      x('idno', { type: 'edition' }, id),
      x('idno', { type: 'sha-256' }, contents.digest),
      site === undefined ? undefined : x('idno', { type: 'URI' }, `${site}editions/${id}.html`),
      block(
        'availability',
        {},
        block('licence', { target: licence.url }, x('p', licence.edition)),
        x('p', licence.text)
      )
    ),
    block(
      'sourceDesc',
      {},
      block(
        'listWit',
        {},
        block(
          'witness',
          { 'xml:id': 'witness', n: witness.siglum },
          x('idno', { type: 'filename' }, witness.path.split('/').at(-1)),
          x('idno', { type: 'sha-256' }, witness.sha256),
          x('note', { type: 'known' }, proseNodes(witness.known, labels)),
          x('note', { type: 'unknown' }, proseNodes(witness.unknown, labels))
        )
      )
    )
  )
}

function profileDescription({ record, text, translations }: Edition, labels: Labels): Element | undefined {
  const { speaker, occasion, date, place, summary } = record
  const stated = (name: string, { statement, certainty }: Statement, when?: string) =>
    x(name, { cert: cert[certainty], when }, proseNodes(statement, labels))
  return block(
    'profileDesc',
    {},
    block('creation', {}, stated('date', date, date.when)),
    block(
      'langUsage',
      {},
      x('language', { ident: text.lang }, 'The reading text'),
      ...translations.map(({ lang }) => x('language', { ident: lang }, 'A translation'))
    ),
    block('abstract', {}, x('p', proseNodes(summary, labels))),
    block('particDesc', {}, block('listPerson', {}, block('person', { role: 'speaker' }, stated('p', speaker)))),
    block('settingDesc', {}, block('setting', {}, stated('locale', place), stated('activity', occasion)))
  )
}
