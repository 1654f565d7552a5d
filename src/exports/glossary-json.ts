import type { GlossarySource } from './source.ts'
import { toJson } from './json.ts'
import { exportedTerms } from './exported-terms.ts'

/** The glossary as JSON, as `schemas/glossary.json` says, with the editions its terms are counted in. */
export function glossaryJson(source: GlossarySource): string {
  const { editions, site } = source
  return toJson({
    $schema: `${site ?? '../'}schemas/glossary.json`,
    site: site ?? null,
    editions: editions.map(({ edition: { id, record, versions, contents } }) => ({
      id,
      title: { zh: record.title.zh, en: record.title.en },
      version: record.version,
      date: versions[0]!.date,
      digest: contents.digest
    })),
    terms: exportedTerms(source)
  })
}
