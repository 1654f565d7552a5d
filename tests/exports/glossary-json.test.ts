import { expect, test } from 'vitest'
import { glossaryJson } from '../../src/exports/glossary-json.ts'
import type { GlossarySource } from '../../src/exports/source.ts'
import type { ExportedTerm } from '../../src/exports/exported-terms.ts'
import { minimal, oddSource, real } from './sample-sources.ts'
import { faultsOf } from './schemas.ts'
import { term } from '../model/terms.ts'

const source: GlossarySource = { glossary: real.glossary, editions: [real], site: undefined }
const parse = (json: string) => JSON.parse(json) as { editions: { id: string }[]; terms: ExportedTerm[] }

test('is as the schema says: the real glossary, one of two editions, one without terms', () => {
  for (const made of [
    source,
    { ...source, editions: [real, minimal()] },
    { glossary: oddSource().glossary, editions: [oddSource()], site: undefined },
    { glossary: [], editions: [], site: 'https://example.org/' }
  ]) {
    expect(faultsOf('glossary', glossaryJson(made))).toEqual([])
  }
})

test('has every term with all that an entry says, in the order of the slugs', () => {
  const { terms } = parse(glossaryJson(source))
  expect(terms.map(({ slug }) => slug)).toEqual(real.glossary.map(({ slug }) => slug).sort())
  const bySlug = new Map(real.glossary.map((one) => [one.slug, one]))
  for (const { explanation, references, counts, edition, ...rest } of terms) {
    const { at, ...own } = bySlug.get(rest.slug)!
    expect(at.path).toContain(rest.slug)
    expect({ ...own, explanation: '', references: [], edition: '' }).toEqual({
      ...rest,
      explanation: '',
      references: [],
      edition: ''
    })
    const bare = own.explanation.replaceAll(/<[^>]+>/g, '').replaceAll(/&(?:amp|#x26);/g, '&')
    expect(explanation.replaceAll(/\s/g, '')).toBe(bare.replaceAll(/\s/g, ''))
    expect([edition, references]).toEqual([own.edition ?? null, own.references.map(({ label }) => label)])
    expect(counts.map((count) => count.edition)).toEqual(['district-plenum-2020'])
  }
})

test('the order does not depend on that of the files', () => {
  const glossary = [...real.glossary].reverse()
  expect(glossaryJson({ ...source, glossary })).toBe(glossaryJson(source))
})

test('text of markup and characters beyond the basic plane are kept', () => {
  const odd = term(['𠮷<b>&"'], { slug: 'x', explanation: '<p>&lt;b&gt; 𠮷 &amp; “it”</p><p>two</p>' })
  const { terms } = parse(glossaryJson({ glossary: [odd], editions: [], site: undefined }))
  expect(terms[0]).toMatchObject({ term: '𠮷<b>&"', explanation: '<b> 𠮷 & “it”\ntwo' })
})
