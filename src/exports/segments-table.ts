import type { Edition } from '../model/edition.ts'
import { exportedSegments } from './exported-segments.ts'
import { toTable } from './table.ts'

/**
 * The segments of an edition, aligned: a row each, a column for each language. The id is not called `id`, since that is
 * the tag of a language (Indonesian).
 */
export function segmentsTable(edition: Edition): string {
  const languages = edition.translations.map(({ lang }) => lang)
  const rows = exportedSegments(edition).map(({ label, id, kind, section, text }) => [
    ...[label, id, kind, section],
    ...[edition.text.lang, ...languages].map((lang) => text[lang] ?? null)
  ])
  return toTable(['label', 'segment_id', 'kind', 'section', 'zh', ...languages], rows)
}
