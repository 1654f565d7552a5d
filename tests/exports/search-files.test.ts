import { expect, test } from 'vitest'
import { searchFiles, shipmentIn } from '../../src/exports/search-files.ts'
import { packVolume } from '../../src/search/volume.ts'

const data = {
  characters: { readings: 'hé 河', simplified: '后 後' },
  words: ['reform'],
  traces: {},
  first: { demo: packVolume([], 0) },
  later: { glossary: packVolume([], 0) }
}
const source = (weight: number, forced?: 'local' | 'pagefind') => searchFiles(data, () => weight, forced).source

test('records are searched while they are light, an index once they are heavy', () => {
  expect(source(150_000)).toEqual({ box: 'local', page: 'pagefind' })
  expect(source(150_001)).toEqual({ box: 'pagefind', page: 'pagefind' })
})

test('either can be forced, whatever they weigh', () => {
  expect(source(1_000_000, 'local')).toEqual({ box: 'local', page: 'local' })
  expect(source(1, 'pagefind')).toEqual({ box: 'pagefind', page: 'pagefind' })
})

test('a file puts what it has under its name, and is read back without being run', () => {
  const { scripts, first, later } = searchFiles(data, () => 1)
  expect(Object.keys(scripts)).toEqual(['characters', 'words', 'demo', 'glossary'])
  expect([first, later]).toEqual([['demo'], ['glossary']])
  const scope: { tifaShipments?: object } = {}
  for (const script of Object.values(scripts)) new Function('self', script)(scope)
  expect(Object.keys(scope.tifaShipments!)).toEqual(['characters', 'words', 'demo', 'glossary'])
  expect(shipmentIn(scripts['words']!)).toEqual({ words: ['reform'] })
})
