import { expect, test } from 'vitest'
import { readingPages } from '../../src/model/reading-pages.ts'
import { block, layer } from './blocks.ts'

const translation = (lang: string) => ({ ...layer(block('¶1', 'Words.')), lang })

function edition(...langs: string[]) {
  const at = { path: 'edition.yaml', line: 1, column: 1 }
  return {
    id: 'demo',
    at,
    translations: langs.map(translation),
    hasTranslation: langs.length > 0,
    notes: [],
    versions: [],
    contents: { sums: '', digest: '' }
  }
}

const pages = (...langs: string[]) => readingPages(edition(...langs)).map(({ name, layer }) => [name, layer?.lang])

test('each translation has a reading page, the first under the name of the edition', () => {
  expect(pages('en', 'fr', 'pt-BR')).toEqual([
    ['demo', 'en'],
    ['demo.fr', 'fr'],
    ['demo.pt-BR', 'pt-BR']
  ])
})

test('an edition without a translation has one, in Chinese alone', () => {
  expect(pages()).toEqual([['demo', undefined]])
})
