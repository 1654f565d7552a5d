import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument, type XmlNode } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GlossarySource } from '../../src/exports/source.ts'
import { tbxDocument } from '../../src/exports/tbx.ts'
import { renderingsOf } from '../../src/model/renderings.ts'
import { plainBlocks } from '../../src/text/plain-blocks.ts'
import { fixtures } from '../overlay.ts'
import { campaigns, minimal, odd, ofCase, published, twiceTranslated, untranslated } from './lexis-sources.ts'

/** Termbases are held to a schema of the dialect and read back by a parser that is not ours. */
let schema: RelaxNGValidator
beforeAll(() => {
  const rules = XmlDocument.fromString(readFileSync(join(fixtures, 'schemas/tbx-basic.rng'), 'utf8'))
  schema = RelaxNGValidator.fromDoc(rules)
  rules.dispose()
})
afterAll(() => {
  schema.dispose()
})

const namespaces = { t: 'urn:iso:std:iso:30042:ed-2' }
const texts = (node: XmlNode, path: string) => node.find(path, namespaces).map(({ content }) => content)

/** Reads a termbase and lets go of it. */
function read<T>(source: GlossarySource, take: (root: XmlNode) => T): T {
  const document = XmlDocument.fromString(tbxDocument(source))
  const taken = take(document.root)
  document.dispose()
  return taken
}

const empty: GlossarySource = { glossary: [], editions: [], site: undefined }
const known = ofCase(undefined, 'https://example.org/')
const all = { published, minimal, known, twiceTranslated, untranslated, odd, empty }

describe.each(Object.entries(all))('%s', (_, source) => {
  test('is valid', () => {
    const document = XmlDocument.fromString(tbxDocument(source))
    expect(() => {
      schema.validate(document)
    }).not.toThrow()
    document.dispose()
  })

  test('has an entry for each term, with every form, rendering, status and source of it', () => {
    const entries = read(source, (root) =>
      root.find('//t:conceptEntry', namespaces).map((entry) => ({
        zh: texts(entry, 't:langSec[@xml:lang="zh-Hans"]/t:termSec/t:term'),
        en: texts(entry, 't:langSec[@xml:lang="en"]/t:termSec/t:term'),
        statuses: texts(entry, 't:langSec[@xml:lang="en"]/t:termSec/t:note[starts-with(., "Status: ")]'),
        sources: texts(entry, 't:langSec[@xml:lang="en"]/t:termSec/t:admin')
      }))
    )
    expect(entries).toEqual(
      source.glossary.map((term) => ({
        zh: [term.term, ...term.forms.filter((form) => form !== term.term)],
        en: renderingsOf(term),
        statuses: term.renderings.map(({ status }) => `Status: ${status}`),
        sources: term.renderings.map((rendering) => rendering.source)
      }))
    )
  })

  test('has contexts that stand in the text, and hold what they are a context of', () => {
    const contexts = read(source, (root) =>
      root.find('//t:termSec[t:descripGrp]', namespaces).map((section) => ({
        term: texts(section, 't:term')[0]!.toLowerCase(),
        context: texts(section, 't:descripGrp/t:descrip')[0]!,
        label: texts(section, 't:descripGrp/t:admin')[0]!.split(', ').at(-1)!
      }))
    )
    const unmarked = (words: string) => words.toLowerCase().replaceAll(/[“”‘’"]/g, '')
    for (const { term, context, label } of contexts) {
      const layers = source.editions.flatMap(({ edition }) => [edition.text, ...edition.translations])
      const segments = layers.flatMap(({ blocks }) => blocks.flatMap((block) => block.segments))
      expect(segments).toContainEqual(expect.objectContaining({ label, text: context }))
      expect(unmarked(context)).toContain(unmarked(term))
    }
  })

  test('is the same when it is made again', () => {
    expect(tbxDocument(source)).toBe(tbxDocument(source))
  })
})

test('an invalid termbase is found', () => {
  const document = XmlDocument.fromString(
    tbxDocument(minimal).replace('admittedTerm-admn-sts', 'approvedTerm-admn-sts')
  )
  expect(() => {
    schema.validate(document)
  }).toThrow()
  document.dispose()
})

test('every published term is there, and nearly all have contexts in both languages', () => {
  const count = (path: string) => read(published, (root) => root.find(path, namespaces).length)
  expect(count('//t:conceptEntry')).toBe(325)
  for (const lang of ['zh-Hans', 'en'])
    expect(count(`//t:langSec[@xml:lang="${lang}"][t:termSec/t:descripGrp]`)).toBe(322)
})

test('cross-references lead to entries', () => {
  const [targets, ids] = read(published, (root) => [
    root.find('//t:ref', namespaces).map((ref) => ref.eval('string(@target)') as string),
    root.find('//t:conceptEntry', namespaces).map((entry) => entry.eval('string(@id)') as string)
  ])
  expect(targets.length).toBeGreaterThan(500)
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
})

test('no rendering is called preferred', () => {
  const statuses = read(published, (root) => texts(root, '//t:termNote[@type="administrativeStatus"]'))
  expect(new Set(statuses)).toEqual(new Set(['admittedTerm-admn-sts']))
})

test('an entry says what the glossary says of its term', () => {
  const [entry] = read(minimal, (root) =>
    root.find('//t:conceptEntry[@id="term-3-da-zhanyi"]', namespaces).map((one) => ({
      descriptions: texts(one, 't:descrip'),
      notes: texts(one, 't:note'),
      related: texts(one, 't:ref'),
      pinyin: texts(one, 't:langSec/t:termSec[t:term="三大战役"]/t:note'),
      variant: texts(one, './/t:termSec[t:termNote="variant"]/t:term')
    }))
  )
  expect(entry).toEqual({
    descriptions: ['place & development strategy', 'tasks <not> battles'],
    notes: [
      ...plainBlocks(campaigns.explanation),
      'Literally: three big campaigns',
      'Level: unknown',
      'First use (unknown): not found',
      'Member: 一, one (the first)'
    ],
    related: ['发展'],
    pinyin: ['Pinyin: sān dà zhànyì'],
    variant: ['战役', 'three great']
  })
})

test('a context is given to the rendering that stands there, and to no shorter one in it', () => {
  const rendered = read(minimal, (root) => texts(root, '//t:langSec[@xml:lang="en"]/t:termSec[t:descripGrp]/t:term'))
  expect(rendered).toEqual(['three great campaigns', 'has developed'])
})

test('an entry leads to its page where the address is known', () => {
  const target = (source: GlossarySource) =>
    read(source, (root) => root.find('//t:xref', namespaces).map((xref) => xref.eval('string(@target)')))
  expect(target(minimal)).toEqual([])
  expect(target(known)[0]).toBe('https://example.org/glossary/3-da-zhanyi.html')
})
