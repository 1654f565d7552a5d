import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCorpus } from '../../src/load/corpus.ts'
import { segmentsOf } from '../../src/model/edition.ts'
import { ownWords } from '../../src/model/glossary.ts'
import { locateAll } from '../../src/model/lemma.ts'
import { traditionalText } from '../../src/text/traditional-text.ts'
import { doubtful, reviewed } from './reviewed.ts'

test('the forms that print in Taiwan has, by phrases', () => {
  expect(traditionalText('为群众着想，里里外外，平台', [])).toBe('為群眾著想，裡裡外外，平臺')
  expect(traditionalText('皇后后来', [])).toBe('皇后後來')
})

test('quotation marks, placeholders, figures and letters stay', () => {
  expect(traditionalText('“六稳”，XX的X%、5G！', [])).toBe('“六穩”，XX的X%、5G！')
})

test('an override stands wherever its phrase does; of two that overlap the longer counts', () => {
  const overrides = [
    { simplified: '干的毛巾', traditional: '乾的毛巾' },
    { simplified: '干的', traditional: '幹的' }
  ]
  expect(traditionalText('干的活，干的毛巾，干的', overrides)).toBe('幹的活，乾的毛巾，幹的')
})

test('a character whose counterpart is longer or shorter in UTF-16 stays as it is', () => {
  expect(traditionalText('祖暅覆𫗧之国', [])).toBe('祖暅覆𫗧之國')
})

test('an override of another length is a mistake of the program', () => {
  expect(() => traditionalText('干劲', [{ simplified: '干劲', traditional: '幹' }])).toThrow('Unexpected length')
})

test('any text is as long as it was, and what is no Chinese character is the same', () => {
  const unit = fc.constantFrom(...'干里发于后了制系为着国人暅X%5“”、。〇a', '𫗧', '𠮷', '😀', '\ud840')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const traditional = traditionalText(text, [{ simplified: '干的', traditional: '幹的' }])
      expect(traditional).toHaveLength(text.length)
      expect(traditional.replaceAll(/\p{Script=Han}/gu, '一')).toBe(text.replaceAll(/\p{Script=Han}/gu, '一'))
    })
  )
})

const { corpus } = loadCorpus(join(import.meta.dirname, '../..'))
const edition = corpus.editions.find(({ id }) => id === 'district-plenum-2020')!
const segments = segmentsOf(edition.text!).map(({ label, text }): [string, string] => [label, text])
const words = [...new Set(corpus.glossary.flatMap(ownWords))].map((word): [string, string] => [word, word])

describe.each([
  ['district-plenum-2020', segments, 1208],
  ['glossary', words, 367]
])('the review of %s', (name, texts, least) => {
  const decisions = reviewed(name)
  const written = new Map(
    texts.map(([where, text]) => [where, { text, traditional: traditionalText(text, corpus.traditional) }])
  )

  test('is kept in every place', () => {
    expect(decisions.length).toBeGreaterThanOrEqual(least)
    const wrong = decisions.filter(({ where, character, occurrence, traditional }) => {
      const at = written.get(where)
      const start = at && locateAll(at.text, character)[occurrence - 1]?.start
      return start === undefined || at?.traditional[start] !== traditional
    })
    expect(wrong).toEqual([])
  })

  test('has every place where the dictionaries leave a choice', () => {
    const known = new Set(decisions.map(({ where, character, occurrence }) => `${where} ${character} ${occurrence}`))
    const places = texts.flatMap(([where, text]) => doubtful(where, text))
    expect(places.length).toBeGreaterThan(300)
    const missing = places.filter((place) => !known.has(`${place.where} ${place.character} ${place.occurrence}`))
    expect(missing).toEqual([])
  })
})

describe('beside OpenCC alone', () => {
  const convert = Converter({ from: 'cn', to: 'tw' })
  const differences = (texts: typeof segments) =>
    texts.flatMap(([where, text]) => {
      const [theirs, ours] = [convert(text), traditionalText(text, corpus.traditional)]
      const places = [...text].flatMap((_, index) => (theirs[index] === ours[index] ? [] : [index]))
      return places.map((at) => `${where} ${text.slice(Math.max(0, at - 2), at + 3)} ${theirs[at]}→${ours[at]}`)
    })

  test('the text differs where an override mends it, and nowhere else', () => {
    expect(differences(segments)).toEqual([
      '¶2.3 坚定制度自 製→制',
      '¶3.2 指明了努力 瞭→了',
      '¶4.1 围、干的氛 乾→幹',
      '¶16.5 全市制造业 制→製'
    ])
  })

  test('so does the glossary', () => {
    expect(differences(words)).toEqual(['学的氛围、严的氛围、干的氛围 围、干的氛 乾→幹', '干的氛围 干的氛 乾→幹'])
  })
})

test('the text and the glossary are as long as they were, and only Chinese characters change', () => {
  const han = /\p{Script=Han}/gu
  for (const [where, text] of [...segments, ...words]) {
    const traditional = traditionalText(text, corpus.traditional)
    expect(traditional, where).toHaveLength(text.length)
    expect(traditional.replaceAll(han, '一'), where).toBe(text.replaceAll(han, '一'))
  }
})

test('a word of the glossary is written alone as it is within the text', () => {
  const differing = words.flatMap(([word]) =>
    segments.flatMap(([label, text]) =>
      locateAll(text, word)
        .map(({ start, end }) => traditionalText(text, corpus.traditional).slice(start, end))
        .filter((within) => within !== traditionalText(word, corpus.traditional))
        .map((within) => `${label} ${word}: ${within}`)
    )
  )
  expect(differing).toEqual([])
})
