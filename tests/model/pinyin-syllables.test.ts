import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinSyllables } from '../../src/model/join-syllables.ts'
import { isSyllable, splitSyllables, splitWords } from '../../src/model/pinyin-syllables.ts'

/** Every initial, every kind of final and close, the zero initial, ü in both spellings, neutral tones, erhua. */
const syllables = [
  ...[
    'ā',
    'ài',
    'ān',
    'áng',
    'ào',
    'é',
    'ēn',
    'èr',
    'ō',
    'ōu',
    'bā',
    'pō',
    'me',
    'miù',
    'fǒu',
    'dōng',
    'tuī',
    'nǚ',
    'nüè'
  ],
  ...[
    'lǜ',
    'lüè',
    'liǎng',
    'guāi',
    'kuàng',
    'huǐ',
    'jiǒng',
    'qù',
    'quē',
    'xuān',
    'xiān',
    'xī',
    'zhī',
    'chuán',
    'shuǐ',
    'rì'
  ],
  ...[
    'zǔ',
    'cì',
    'sòng',
    'yú',
    'yuè',
    'yīng',
    'yǒu',
    'wēng',
    'wǒ',
    'de',
    'le',
    'zhe',
    'zi',
    'r',
    'gēng',
    'nǎ',
    'gān',
    'rán'
  ]
]

describe('joined and split', () => {
  test.each([
    [['qī', 'èr'], 'qī’èr'],
    [['xī', 'ān'], 'xī’ān'],
    [['xiān'], 'xiān'],
    [['fāng', 'àn'], 'fāng’àn'],
    [['fān', 'gàn'], 'fāngàn'],
    [['yī', 'huì', 'r'], 'yīhuìr'],
    [['wán', 'r'], 'wánr'],
    [['nǚ', 'ér'], 'nǚ’ér'],
    [['ér', 'zi'], 'érzi'],
    [['lǜ', 'sè'], 'lǜsè'],
    [['zhàn', 'lüè'], 'zhànlüè'],
    [['nóng', 'mò', '-zhòng', 'cǎi'], 'nóngmò-zhòngcǎi'],
    [['dì', '-èr'], 'dì-èr'],
    [['Xí'], 'Xí'],
    [['Cháng', 'ān'], 'Cháng’ān']
  ])('%j is written %s', (parts, word) => {
    expect(joinSyllables(parts)).toBe(word)
    expect(splitSyllables(word)).toEqual(parts)
  })

  test('no syllables are no word', () => {
    expect(joinSyllables([])).toBe('')
  })

  test('a straight apostrophe divides as well', () => {
    expect(splitSyllables("xī'ān")).toEqual(['xī', 'ān'])
  })

  test('a word that was joined splits into its syllables', () => {
    const word = fc
      .array(fc.tuple(fc.constantFrom(...syllables), fc.boolean()), { minLength: 1, maxLength: 6 })
      .map((parts) =>
        parts.map(([part, isSecondHalf], index) => (isSecondHalf && index > 0 && part !== 'r' ? `-${part}` : part))
      )
      // An r behind a bare e is èr: no word of the language has it as erhua.
      .filter(
        (parts) =>
          parts[0] !== 'r' && parts.every((part, index) => part !== 'r' || !/^-?é?$|r$/.test(parts[index - 1]!))
      )
    fc.assert(
      fc.property(word, (parts) => {
        expect(splitSyllables(joinSyllables(parts))).toEqual(parts)
      })
    )
  })
})

describe('syllables', () => {
  test.each(syllables)('%s is one', (syllable) => {
    expect(isSyllable(syllable)).toBe(true)
  })

  test.each(['', '-', 'k', 'hx', 'zùo', 'guì’', 'haó', 'liòu', 'xīā', 'ní3', 'bǐāo', 'vā', 'jü', 'wōng', 'r̄', '重'])(
    '“%s” is none',
    (text) => {
      expect(isSyllable(text)).toBe(false)
    }
  )

  test('however its marks are encoded', () => {
    expect(splitSyllables('lǜsè'.normalize('NFD'))).toEqual(['lǜ', 'sè'])
  })
})

test('phrases are words with one blank between', () => {
  expect(splitWords('wéi héxīn')).toEqual([['wéi'], ['hé', 'xīn']])
  expect(splitWords('wéi  héxīn')).toBeUndefined()
  expect(splitWords('wei4 hexin')).toBeUndefined()
  expect(splitWords('')).toBeUndefined()
})
