import { describe, expect, test } from 'vitest'
import { ankiDeck } from '../../src/exports/anki.ts'
import { categoryId } from '../../src/model/category.ts'
import { plainBlocks } from '../../src/text/plain-blocks.ts'
import { readAnki } from './anki-reader.ts'
import { campaigns, development, minimal, odd, ofCase, published, untranslated } from './lexis-sources.ts'

const deck = readAnki(ankiDeck(published))

/** What a field says when Anki shows it. */
const shown = (html: string) => plainBlocks(html).join(' ')

describe('the published deck', () => {
  test('has a note for each term, all of eight fields', () => {
    expect(deck.notes).toHaveLength(325)
    expect(new Set(deck.notes.map(({ fields }) => fields.length))).toEqual(new Set([8]))
  })

  test('gives back what the glossary says', () => {
    expect(
      deck.notes.map(({ fields: [zh, , pinyin, en, gloss] }) => [zh, pinyin, en, gloss].map((f) => shown(f!)))
    ).toEqual(
      published.glossary.map(({ term, pinyin, renderings, gloss }) => [
        term,
        pinyin,
        renderings.map(({ en }) => en).join('; '),
        gloss
      ])
    )
  })

  test('has examples in both languages that are in the text, with a form of the term in bold', () => {
    const segments = published.editions[0]!.edition
    const texts = [segments.text, ...segments.translations].map(
      ({ blocks }) => new Map(blocks.flatMap((block) => block.segments.map((one) => [one.label, one.text])))
    )
    const withExample = deck.notes.filter(({ fields }) => fields[5] !== '')
    expect(withExample).toHaveLength(322)
    for (const { fields } of withExample) {
      const [zh, , , , , chinese, english, source] = fields as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
      const label = source.split(', ').at(-1)!
      expect([shown(chinese), shown(english)]).toEqual(texts.map((layer) => layer.get(label)))
      const forms = published.glossary.find(({ term }) => term === zh)!.forms
      const bold = /<b>(.+?)<\/b>/.exec(chinese)![1]!.replaceAll(/[“”]/g, '')
      expect(forms.map((form) => form.replaceAll(/[“”]/g, ''))).toContain(bold)
      expect(english).toMatch(/<b>.+<\/b>/)
    }
  })

  test('leaves the example of a term empty that has none', () => {
    const { fields } = deck.notes.find(({ fields: [zh] }) => zh === '初心')!
    expect(fields.slice(5)).toEqual(['', '', ''])
  })

  test('has everything in its second field: Basic notes of Anki show no more', () => {
    for (const { fields } of deck.notes)
      expect(fields[1]).toBe(
        fields
          .slice(2)
          .filter((field) => field !== '')
          .join('<br>')
      )
  })

  test('has two tags a note, none of them with a blank in it', () => {
    expect(deck.notes.map(({ tags }) => tags)).toEqual(
      published.glossary.map(({ category, level }) => [
        `tifa::category::${categoryId(category)}`,
        `tifa::level::${level}`
      ])
    )
  })

  test('has guids that are its own', () => {
    expect(new Set(deck.notes.map(({ guid }) => guid)).size).toBe(325)
  })

  test('is the same when it is made again', () => {
    expect(ankiDeck(published)).toBe(ankiDeck(published))
  })
})

test('the headers are those that Anki knows', () => {
  expect([...deck.headers]).toEqual([
    ['separator', 'tab'],
    ['html', 'true'],
    ['deck', 'Tifa 提法'],
    ['guid column', '1'],
    ['tags column', '10']
  ])
})

test('a guid hangs on the slug alone: neither on order, nor on other terms, nor on what a term says', () => {
  const guidsOf = (...glossary: (typeof campaigns)[]) =>
    new Map(readAnki(ankiDeck({ ...minimal, glossary })).notes.map(({ guid, fields }) => [fields[0], guid]))
  const guid = guidsOf(campaigns, development).get('三大战役')
  expect(guid).toBe('tifa-3-da-zhanyi')
  expect(guidsOf(development, campaigns).get('三大战役')).toBe(guid)
  expect(guidsOf({ ...campaigns, gloss: 'other', renderings: [] }).get('三大战役')).toBe(guid)
})

test('quotation marks, tabs and signs of HTML come through', () => {
  const text = ankiDeck(odd)
  const [note, ...others] = readAnki(text).notes
  expect(others).toEqual([])
  expect(note!.fields.slice(0, 1).map(shown)).toEqual(['𠮷"&<b>'])
  expect(note!.fields[5]).toBe(`有<b>𠮷"&#x26;&#x3C;b></b>的'话\t。`)
  expect(shown(note!.fields[6]!)).toBe(`It has a "b" & <c>' in it.`)
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^tifa-ji\t"𠮷""&/)
})

test('an edition in Chinese alone gives examples in Chinese alone', () => {
  const [note] = readAnki(ankiDeck(untranslated)).notes
  expect(note!.fields.slice(5)).toEqual(['今年，我们要打好“<b>三大战役</b>”。', '', 'Speech at a Test Meeting, ¶2.1'])
})

test('an example leads to its place where the address is known', () => {
  const [note] = readAnki(ankiDeck(ofCase(undefined, 'https://example.org/'))).notes
  expect(note!.fields[7]).toBe(
    '<a href="https://example.org/editions/demo.html#p2-1">Speech at a Test Meeting, ¶2.1</a>'
  )
})

test('a glossary without terms makes a file of headers', () => {
  expect(readAnki(ankiDeck({ ...minimal, glossary: [] })).notes).toEqual([])
})
