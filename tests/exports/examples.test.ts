import { expect, test } from 'vitest'
import { examplesBySlug, sourceOf } from '../../src/exports/examples.ts'
import { exportSource } from '../../src/exports/source.ts'
import { term } from '../model/terms.ts'
import { campaigns, published, withSentences } from './lexis-sources.ts'

const fazhan = term('发展', { slug: 'fazhan' })
const labels = (source: typeof published, slug: string) =>
  examplesBySlug(source.editions)
    .get(slug)
    ?.map(({ segment }) => segment.label)

test('the shortest segment comes first, and of two of one length the earlier', () => {
  const source = withSentences([fazhan], ['我们要发展经济。', ''], ['要发展。', ''], ['能发展。', ''], ['没有。', ''])
  expect(labels(source, 'fazhan')).toEqual(['¶1.2', '¶1.3', '¶1.1'])
})

test('what a longer formulation covers is none, and what stands in a refrain is none', () => {
  const longer = term('发展经济', { slug: 'longer' })
  const inRefrain = term('落实', { slug: 'luoshi' })
  const source = withSentences([fazhan, longer, inRefrain], ['发展经济，抓落实。', ''])
  expect(labels(source, 'fazhan')).toBeUndefined()
  expect(labels(source, 'luoshi')).toBeUndefined()
  expect(labels(source, 'longer')).toEqual(['¶1.1'])
})

test('of two editions the shorter segment wins, and says where it is from', () => {
  const long = withSentences([fazhan], ['我们要发展经济。', '']).editions[0]!
  const short = withSentences([fazhan], ['要发展。', '']).editions[0]!
  const record = { ...short.edition.record, title: { zh: '二', en: 'Second' } }
  const other = exportSource({ ...short.edition, record }, [fazhan])
  expect(sourceOf(examplesBySlug([long, other]).get('fazhan')![0]!)).toBe('Second, ¶1.1')
})

test('a term that occurs nowhere has none', () => {
  expect(labels(withSentences([campaigns], ['没有。', '']), '3-da-zhanyi')).toBeUndefined()
})

test('all but three published terms have one', () => {
  const examples = examplesBySlug(published.editions)
  const without = published.glossary.filter(({ slug }) => !examples.has(slug)).map((one) => one.term)
  expect(without).toEqual(['初心', '谱写', '绚丽篇章'])
})
