import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { content, readItems, sources, truthFor, type Item } from './truth.ts'

/** The test set is a test subject itself: a wrong item would call a right search wrong. */
const items = readItems()
const ofForm = (form: Item['form']) => items.filter((item) => item.form === form)

/** How many items of a form there are at least. */
const least: Record<Item['form'], number> = {
  hanzi: 90,
  t: 30,
  tw: 30,
  hk: 30,
  pinyin: 40,
  'pinyin-toned': 40,
  latin: 10,
  english: 25,
  phrase: 20,
  words: 10,
  typo: 30,
  initials: 5,
  nothing: 15
}

test.each(Object.entries(least))('%s: at least %i items', (form, count) => {
  expect(ofForm(form as Item['form']).length).toBeGreaterThanOrEqual(count)
})

test('no other forms, and no query twice in one form', () => {
  const keys = items.map(({ form, query }) => `${form} ${query}`)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  expect(items.filter(({ form }) => !(form in least))).toEqual([])
})

test('pinyin is asked for of 40 strings and more, of two to nine characters', () => {
  for (const form of ['pinyin', 'pinyin-toned'] as const) {
    const strings = new Set(ofForm(form).flatMap(({ of }) => [of].flat(2)))
    expect(strings.size).toBeGreaterThanOrEqual(40)
    expect([...strings].filter(({ length }) => length < 2 || length > 9)).toEqual([])
  }
})

test('every item but “nothing” and “initials” is somewhere', () => {
  const nowhere = items.filter((item) => truthFor(item).length === 0)
  expect(nowhere.map(({ form }) => form).filter((form) => form !== 'nothing' && form !== 'initials')).toEqual([])
})

test('“nothing” is nowhere, in no language', () => {
  const bare = ofForm('nothing').map(({ query }) => query.replaceAll('"', '').toLowerCase())
  const found = bare.filter((words) =>
    sources.some(({ zh, received, en }) => [zh, received, en].join('\n').toLowerCase().includes(words))
  )
  expect(found).toEqual([])
  expect(ofForm('nothing').filter(({ of }) => of !== '')).toEqual([])
})

describe('`of`', () => {
  test('of Chinese is the query', () => {
    expect(ofForm('hanzi').filter(({ query, of }) => query !== of)).toEqual([])
  })

  test.each(['t', 'tw', 'hk'] as const)('of %s, converted, is the query, which is spelt otherwise', (to) => {
    const convert = Converter({ from: 'cn', to })
    const simplified = ofForm('hanzi').map(({ of }) => of)
    for (const { query, of } of ofForm(to)) {
      expect(convert(String(of))).toBe(query)
      expect(of).not.toBe(query)
      expect(simplified).toContain(of)
    }
  })

  test('of a phrase is the query without its quotation marks', () => {
    expect(ofForm('phrase').filter(({ query, of }) => query !== `"${String(of)}"`)).toEqual([])
  })

  test('of Latin is the query but for capitals', () => {
    expect(ofForm('latin').filter(({ query, of }) => query.toLowerCase() !== String(of).toLowerCase())).toEqual([])
  })

  test('of initials is in the speech', () => {
    expect(ofForm('initials').filter(({ of }) => !sources.some(({ zh }) => zh.includes(String(of))))).toEqual([])
  })

  test('of English words has only forms that are in the translation', () => {
    const words = wordsOf(sources.map(({ en }) => en).join(' '))
    const forms = [...ofForm('english'), ...ofForm('words')].flatMap(({ of }) => [of].flat(2))
    expect(forms.filter((form) => !words.has(form))).toEqual([])
  })
})

describe('typos', () => {
  const everything = wordsOf(JSON.stringify(content))

  test('are nowhere in what the editors wrote', () => {
    expect(ofForm('typo').filter(({ query }) => everything.has(query.toLowerCase()))).toEqual([])
  })

  test('are one edit away from a word of five letters and more, and from no other word of the translation', () => {
    const words = [...wordsOf(sources.map(({ en }) => en).join(' '))]
    for (const { query, of } of ofForm('typo')) {
      expect(String(of).length).toBeGreaterThanOrEqual(5)
      expect(words.filter((word) => isOneEdit(word, query.toLowerCase()))).toEqual([of])
    }
  })
})

describe('the truth', () => {
  test('knows the text as received', () => {
    const witness = content.editions[0]!.witness!.text
    expect(sources.filter(({ received }) => !witness.includes(received))).toEqual([])
  })

  test('counts what only the received text has, and nothing twice', () => {
    const marks = (of: string) => truthFor({ query: of, form: 'hanzi', of })
    expect(marks('融合好')).toEqual([{ id: 'p16-5', marks: 1 }])
    expect(marks('融吝好')).toEqual([{ id: 'p16-5', marks: 1 }])
    expect(marks('好制造业和服务业')).toEqual([{ id: 'p16-5', marks: 1 }])
    expect(marks('提升治理能力').find(({ id }) => id === 'p22-2')).toEqual({ id: 'p22-2', marks: 1 })
    expect(marks('这方法')).toEqual([{ id: 'p21-13', marks: 1 }])
  })

  test('counts whole words of the English, and the figures of both languages', () => {
    expect(truthFor({ query: 'mirror', form: 'english', of: ['mirror'] })).toEqual([{ id: 'p25-1', marks: 1 }])
    expect(truthFor({ query: 'mirro', form: 'english', of: ['mirro'] })).toEqual([])
    expect(truthFor({ query: '5g', form: 'latin', of: '5G' })).toEqual([{ id: 'p16-9', marks: 2 }])
  })
})

function wordsOf(text: string): Set<string> {
  const words = text
    .replaceAll('’', "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)
  return new Set(words)
}

/** Whether a letter more, less or another, or two changed about, makes the one the other. */
function isOneEdit(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const rest = one.slice(start)
  const otherRest = other.slice(start)
  const swapped = rest.length > 1 && rest[1]! + rest[0]! + rest.slice(2)
  return (
    one !== other &&
    (rest.slice(1) === otherRest ||
      rest === otherRest.slice(1) ||
      (rest !== '' && otherRest !== '' && rest.slice(1) === otherRest.slice(1)) ||
      swapped === otherRest)
  )
}
