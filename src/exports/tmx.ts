import type { Element } from 'xast'
import { x } from 'xastscript'
import { type Edition, segmentsByLabel, segmentsOf } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'
import { findPlaceholders } from '../model/placeholders.ts'
import type { ExportSource } from './source.ts'
import { xmlDocument } from './xml.ts'

/**
 * An edition as a translation memory, TMX 1.4b: a unit for each segment, named by its id, with the reading text and
 * every translation of it. Segments without a translation are not there.
 */
export function tmxDocument({ edition }: ExportSource): string {
  const { text, translations } = edition
  const layers = translations.map((layer) => ({ lang: layer.lang, segments: segmentsByLabel(layer) }))
  const units = segmentsOf(text).flatMap(({ label, kind, text: words }) => {
    const translated = layers.flatMap(({ lang, segments }) => {
      const segment = segments.get(label)
      return segment ? [variant(lang, segment.text)] : []
    })
    if (translated.length === 0) return []
    const told = [property('label', label), property('kind', kind)]
    return [x('tu', { tuid: labelToId(label) }, [...told, variant(text.lang, words), ...translated])]
  })
  const body = x('body', [...units.flatMap((unit) => ['\n', unit]), '\n'])
  return xmlDocument(x(null, [x('tmx', { version: '1.4' }, ['\n', header(edition), '\n', body, '\n'])]))
}

function header({ id, record, versions, contents, text }: Edition): Element {
  const { version, date } = versions[0]!
  const attributes = {
    creationtool: 'Tifa',
    // Which version of the site made the file is not known here.
    creationtoolversion: 'unknown',
    segtype: 'sentence',
    'o-tmf': 'Tifa',
    adminlang: 'en',
    srclang: text.lang,
    datatype: 'plaintext',
    // TMX wants a time; the version has a day.
    creationdate: `${date.replaceAll('-', '')}T000000Z`
  }
  const hasPlaceholders = segmentsOf(text).some((segment) => findPlaceholders(segment.text).length > 0)
  const notes = [
    record.title.en,
    record.licence.text,
    record.licence.edition,
    ...(hasPlaceholders ? ['X, XX and XXX stand for names and figures that the anonymizer removed.'] : [])
  ]
  return x('header', attributes, [
    ...notes.map((note) => x('note', note)),
    property('edition', id),
    property('version', version),
    property('content-hash', contents.digest)
  ])
}

/** Properties of our own begin with `x-`. */
function property(type: string, value: string): Element {
  return x('prop', { type: `x-${type}` }, value)
}

function variant(lang: string, words: string): Element {
  return x('tuv', { 'xml:lang': lang }, x('seg', words))
}
