import { expect, test } from 'vitest'
import { changeMarkers } from '../../src/model/change-markers.ts'
import type { Version } from '../../src/model/version.ts'

const at = { path: 'changes.yaml', line: 1, column: 1 }
const change = { layer: 'en', was: 'a', now: 'b', reason: 'c', at }
const versions: Version[] = [
  { version: '1.2.0', date: '2020-03-01', summary: '', segments: [{ ...change, segment: '¶2.1' }], at },
  {
    version: '1.1.0',
    date: '2020-02-01',
    summary: '',
    segments: [
      { ...change, segment: '¶2.1' },
      { ...change, segment: '¶3.1' }
    ],
    at
  },
  { version: '1.0.0', date: '2020-01-01', summary: '', segments: [], at }
]

test('words are marked in the layer that a version changed, by the newest version that did', () => {
  expect(changeMarkers('Words.', '¶2.1', 'en', versions)).toEqual([{ at: 6, kind: 'change', ref: '1.2.0' }])
  expect(changeMarkers('Words.', '¶3.1', 'en', versions)).toEqual([{ at: 6, kind: 'change', ref: '1.1.0' }])
  expect(changeMarkers('字。', '¶3.1', 'zh-Hans', versions)).toEqual([])
  expect(changeMarkers('Words.', '¶4.1', 'en', versions)).toEqual([])
})
