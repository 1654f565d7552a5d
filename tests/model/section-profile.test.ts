import { expect, test } from 'vitest'
import { extentOf } from '../../src/model/dispersion.ts'
import type { Edition } from '../../src/model/edition.ts'
import { surfaceForms } from '../../src/model/occurrences.ts'
import { placeOccurrences, traceEdition } from '../../src/model/placed-occurrences.ts'
import { profileSections } from '../../src/model/section-profile.ts'
import { block, layer } from './blocks.ts'
import { term } from './terms.ts'

const text = layer(
  block('title', '发展'),
  block('§1', '一、稳定'),
  block('¶1', '发展，发展。'),
  block('§2', '二、在发展中稳定'),
  block('¶2', '稳定。')
)
const edition = {
  text,
  translations: [],
  record: { refrains: [{ zh: '在发展中', en: 'in development', variants: ['中稳定'] }] }
} as unknown as Edition
const forms = surfaceForms([
  term('发展', { category: 'economy', level: 'national' }),
  term('稳定', { category: 'governance', level: 'district' })
])
const everywhere = placeOccurrences(edition, traceEdition(edition, forms))

test('each occurrence is counted in the stretch it stands in, and in no other', () => {
  const sections = profileSections(edition, extentOf(text), everywhere)
  expect(
    sections.map(({ label, characters, categories }) => [label, characters, Object.fromEntries(categories)])
  ).toEqual([
    [undefined, 2, { economy: 1 }],
    ['§1', 10, { governance: 1, economy: 2 }],
    ['§2', 11, { economy: 1, governance: 2 }]
  ])
  expect(sections.flatMap(({ levels }) => [...levels.values()]).reduce((a, b) => a + b)).toBe(everywhere.length)
})

test('headings are shown without the refrain', () => {
  const [, , second] = profileSections(edition, extentOf(text), everywhere)
  expect(second!.heading).toEqual({ zh: '二、…稳定', en: '' })
})

test('what stands in a refrain, or in another form of it, is marked', () => {
  expect(everywhere.filter(({ inRefrain }) => inRefrain).map(({ form, segment }) => [segment.label, form])).toEqual([
    ['§2', '发展'],
    ['§2', '稳定']
  ])
})
