import type { Edition } from '../model/edition.ts'
import { plainBlocks } from '../text/plain-blocks.ts'
import { exportedEntries } from './exported-entries.ts'
import { toJson } from './json.ts'
import { exportedNotes } from './exported-notes.ts'
import { exportedOccurrences } from './exported-occurrences.ts'
import { exportedBlocks, exportedSegments } from './exported-segments.ts'
import type { ExportSource } from './source.ts'

/** An edition as JSON, all of it, as `schemas/edition.json` says. What the record does not know is `null`. */
export function editionJson({ edition, occurrences, site }: ExportSource): string {
  const { id, text, translations, contents } = edition
  return toJson({
    $schema: `${site ?? '../../'}schemas/edition.json`,
    id,
    site: site ?? null,
    page: `editions/${id}.html`,
    record: recordOf(edition),
    versions: versionsOf(edition),
    contents: { digest: contents.digest, files: filesOf(contents.sums) },
    witness: witnessOf(edition),
    introduction: introductionOf(edition),
    languages: [text, ...translations].map(({ lang }) => lang),
    blocks: exportedBlocks(text),
    segments: exportedSegments(edition),
    notes: exportedNotes(edition),
    apparatus: apparatusOf(edition),
    occurrences: exportedOccurrences(occurrences)
  })
}

function recordOf({ record }: Edition) {
  const { status, title, summary, speaker, occasion, date, place, version, responsibility, licence, refrains } = record
  const fact = ({ statement, certainty }: Edition['record']['place']) => ({ statement, certainty })
  return {
    status,
    title: { zh: title.zh, en: title.en },
    summary,
    speaker: fact(speaker),
    occasion: fact(occasion),
    date: { when: date.when ?? null, ...fact(date) },
    place: fact(place),
    version,
    responsibility,
    licence: { text: licence.text, edition: licence.edition },
    refrains: refrains.map(({ zh, en, variants, remark }) => ({ zh, en, variants, remark: remark ?? null }))
  }
}

function versionsOf({ versions }: Edition) {
  return versions.map(({ version, date, summary, digest, segments }) => ({
    version,
    date,
    summary,
    digest: digest ?? null,
    segments: segments.map(({ segment, layer, was, now, reason }) => ({ label: segment, layer, was, now, reason }))
  }))
}

/** The files of an edition out of their digests as `sha256sum` writes them. */
function filesOf(sums: string) {
  return [...sums.matchAll(/^(\S{64}) {2}(.+)$/gm)].map(([, sha256, path]) => ({ path, sha256 }))
}

function witnessOf({ witness: { siglum, path, sha256, known, unknown } }: Edition) {
  return { siglum, path, sha256, known, unknown }
}

function introductionOf({ introduction: { title, description, html } }: Edition) {
  return { title, description, text: plainBlocks(html).join('\n') }
}

function apparatusOf(edition: Edition) {
  const { witness, by, layout } = edition.apparatus
  const { start, between, end, exceptions } = layout
  return { witness, by, layout: { start, between, end, exceptions }, entries: exportedEntries(edition) }
}
