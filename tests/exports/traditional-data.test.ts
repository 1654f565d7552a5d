import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packTraditional, type Passage, traditionalData } from '../../src/exports/traditional-data.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import { segmentsOf } from '../../src/model/edition.ts'
import { ownWords } from '../../src/model/glossary.ts'
import { labelToId } from '../../src/model/label.ts'
import { toTraditional } from '../../src/model/traditional.ts'
import { traditionalText } from '../../src/text/traditional-text.ts'
import { block, layer } from '../model/blocks.ts'
import { term } from '../model/terms.ts'

describe('the district plenum speech', () => {
  const { editions, glossary, traditional } = loadCorpus(join(import.meta.dirname, '../..')).corpus
  const text = editions.find(({ id }) => id === 'district-plenum-2020')!.text!
  const data = traditionalData(text, glossary, traditional)

  test('read back, every segment is what the converter and the review make of it', () => {
    for (const { label, text: words } of segmentsOf(text))
      expect(toTraditional(words, data, labelToId(label)), label).toBe(traditionalText(words, traditional))
  })

  test('so is every word of the glossary that stands alone', () => {
    for (const word of glossary.flatMap(ownWords))
      expect(toTraditional(word, data, word)).toBe(traditionalText(word, traditional))
  })

  test('only differences are sent: less than 3 kB with gzip', () => {
    const pairs = data.characters.match(/../gu)!
    expect(pairs.filter(([own, other]) => own === other)).toEqual([])
    expect(new Set(pairs.map(([own]) => own)).size).toBe(pairs.length)
    expect(gzipSync(JSON.stringify(data), { level: 9 }).length).toBeLessThan(3000)
  })
})

test('usual counterparts once, in the order of the characters; others at their places', () => {
  const text = layer(block('title', '干部干劲'), block('§1', '干净'), block('¶1', '干事，干净', '国家的干部'))
  const terms = [term(['干净', '干'], { members: [{ zh: '人', en: '', gloss: '' }] })]
  expect(
    traditionalData(text, terms, [{ simplified: '家的干', traditional: '傢的干', at: text.blocks[0]!.at }])
  ).toEqual({
    characters: '净淨劲勁国國家傢干幹',
    exceptions: { s1: '0乾', 'p1-1': '3乾', 'p1-2': '3干', 干净: '0乾' }
  })
})

test('any passages are read back as they were packed', () => {
  const wide = fc.tuple(fc.constantFrom('𠮷', '𠀀'), fc.constantFrom('𠮷', '𠀁', '𠀂'))
  const narrow = fc.tuple(fc.constantFrom(...'干里国人，X5'), fc.constantFrom(...'幹乾里裡國人'))
  const pairs = fc.array(fc.oneof(narrow, wide), { maxLength: 30 })
  const passages = fc.dictionary(fc.constantFrom('title', 's1', 'p1-1', 'p12-3', '干净'), pairs)
  fc.assert(
    fc.property(passages, (given) => {
      const packed = Object.entries(given).map(([id, characters]): Passage => ({
        id,
        simplified: characters.map(([own]) => own).join(''),
        traditional: characters.map(([, other]) => other).join('')
      }))
      const data = packTraditional(packed)
      for (const { id, simplified, traditional } of packed)
        expect(toTraditional(simplified, data, id)).toBe(traditional)
    })
  )
})
