import { describe, expect, test } from 'vitest'
import { findsTerm } from '../../src/client/find-term.ts'

const chief = { pinyin: 'hézhǎngzhì', words: ['河长制', '河長制', 'river chief system', 'river chiefs'] }
const women = { pinyin: 'fùnǚ gōngzuò', words: ['妇女“工作”', '婦女“工作”', 'women’s work', 'two-way street'] }

describe('a term is found by', () => {
  test.each(['河长制', '长制', '河', '河長', '河 长'])('hanzi: %s', (query) => {
    expect(findsTerm(query, chief)).toBe(true)
  })
  test.each([
    'hezhangzhi',
    'he zhang zhi',
    'HeZhang',
    'hézhǎngzhì',
    'hé zhǎng',
    'he2zhang3zhi4',
    'he2 zhang3',
    "he'zhang"
  ])('pinyin: %s', (query) => {
    expect(findsTerm(query, chief)).toBe(true)
  })
  test.each(['funv', 'funü', 'funu', 'fùnǚ', 'gongzuo', 'fu nü gong zuo'])(
    'pinyin with ü, or of a later word: %s',
    (query) => {
      expect(findsTerm(query, women)).toBe(true)
    }
  )
  test.each(['river', 'chief sys', 'RIVER  CHIEFS', 'system'])('English: %s', (query) => {
    expect(findsTerm(query, chief)).toBe(true)
  })
  test.each(['women’s', "women's", 'way street', '妇女工作', '“工作”'])(
    'words beside points and quotation marks: %s',
    (query) => {
      expect(findsTerm(query, women)).toBe(true)
    }
  )
  test('nothing in particular', () => {
    expect(findsTerm('', chief)).toBe(true)
    expect(findsTerm('  ', chief)).toBe(true)
  })
})

test.each(['湖长', 'hé zháng', 'zhi', 'iver', 'chiefly', 'xyz', '%', '(', '2', '13', '35'])(
  'and not by %s',
  (query) => {
    expect(findsTerm(query, chief)).toBe(false)
  }
)
