import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tmxDocument } from '../../src/exports/tmx.ts'
import { segmentsOf } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'
import { fixtures } from '../overlay.ts'
import { minimal, odd, published, twiceTranslated, untranslated } from './lexis-sources.ts'

/** Translation memories are held to the DTD of TMX and read back by a parser that is not ours. */
let validator: DtdValidator
beforeAll(() => {
  validator = new DtdValidator(XmlDtd.fromString(readFileSync(join(fixtures, 'schemas/tmx14.dtd'), 'utf8')))
})
afterAll(() => {
  validator.dispose()
})

const all = { published, minimal, twiceTranslated, untranslated, odd }
const memoryOf = (name: keyof typeof all) => tmxDocument(all[name].editions[0]!)

/** The units of a memory: what each is named, what is told of it, and its words by language. */
function unitsIn(tmx: string): { id: string; props: Record<string, string>; words: Record<string, string> }[] {
  const document = XmlDocument.fromString(tmx)
  const units = document.find('/tmx/body/tu').map((unit) => ({
    id: unit.eval('string(@tuid)') as string,
    props: Object.fromEntries(unit.find('prop').map((prop) => [prop.eval('string(@type)'), prop.content])),
    words: Object.fromEntries(unit.find('tuv').map((tuv) => [tuv.eval('string(@xml:lang)'), tuv.get('seg')!.content]))
  }))
  document.dispose()
  return units
}

describe.each(Object.keys(all) as (keyof typeof all)[])('%s', (name) => {
  test('is valid', () => {
    const document = XmlDocument.fromString(memoryOf(name))
    expect(() => {
      validator.validate(document)
    }).not.toThrow()
    document.dispose()
  })

  test('gives every translated segment back word for word, in order', () => {
    const { text, translations } = all[name].editions[0]!.edition
    const expected = segmentsOf(text).map(({ label, text: zh, kind }, index) => ({
      id: labelToId(label),
      props: { 'x-label': label, 'x-kind': kind },
      words: {
        'zh-Hans': zh,
        ...Object.fromEntries(translations.map((layer) => [layer.lang, segmentsOf(layer)[index]!.text]))
      }
    }))
    expect(unitsIn(memoryOf(name))).toEqual(translations.length > 0 ? expected : [])
  })

  test('is the same when it is made again', () => {
    expect(memoryOf(name)).toBe(memoryOf(name))
  })
})

test('an invalid memory is found', () => {
  const document = XmlDocument.fromString(memoryOf('minimal').replace('datatype="plaintext"', ''))
  expect(() => {
    validator.validate(document)
  }).toThrow(/datatype/)
  document.dispose()
})

test('there are as many units as the speech has segments, and as many languages as an edition has', () => {
  expect(unitsIn(memoryOf('published'))).toHaveLength(218)
  expect(Object.keys(unitsIn(memoryOf('twiceTranslated'))[0]!.words)).toEqual(['zh-Hans', 'en', 'fr'])
})

test('a segment that no translation has is left out, and a translation that has it not', () => {
  const source = twiceTranslated.editions[0]!
  const [english, french] = source.edition.translations
  const without = (layer: typeof english, ...labels: string[]) => ({
    ...layer!,
    blocks: layer!.blocks.filter(({ label }) => !labels.includes(label))
  })
  const translations = [without(english, '¶1', '¶2'), without(french, '¶1')]
  const units = unitsIn(tmxDocument({ ...source, edition: { ...source.edition, translations } }))
  expect(units.map(({ id }) => id)).toEqual(['title', 'p2-1', 'p2-2', 's1', 'p3-1', 'p3-2'])
  expect(Object.keys(units[1]!.words)).toEqual(['zh-Hans', 'fr'])
})

test('the header says which version of which edition it is, and under which licence', () => {
  const { edition } = published.editions[0]!
  const document = XmlDocument.fromString(memoryOf('published'))
  const header = document.get('/tmx/header')!
  expect(header.eval('string(@srclang)')).toBe('zh-Hans')
  expect(header.eval('string(@creationdate)')).toMatch(/^\d{8}T\d{6}Z$/)
  expect(header.eval('string(@creationdate)')).toContain(edition.versions[0]!.date.replaceAll('-', ''))
  expect(header.find('prop').map(({ content }) => content)).toEqual([
    edition.id,
    edition.versions[0]!.version,
    edition.contents.digest
  ])
  expect(header.find('note').map(({ content }) => content)).toContain(edition.record.licence.edition)
  document.dispose()
})

test('placeholders are explained where there are any', () => {
  expect(memoryOf('minimal')).toContain('X, XX and XXX stand for')
  expect(memoryOf('odd')).not.toContain('X, XX and XXX stand for')
})
