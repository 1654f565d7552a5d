import { expect, test } from 'vitest'
import { runningHeads } from '../../src/exports/running-heads.ts'
import type { EditionRecord } from '../../src/model/edition.ts'

const heads = (en: string) =>
  runningHeads({ id: 'demo', record: { title: { zh: '', en }, version: '1.2.0' } as EditionRecord })

test('pages say what they are of', () => {
  expect(heads('A Speech')).toBe(
    '@page { @top-left { content: "A Speech" } @bottom-left { content: "demo, version 1.2.0" } }\n'
  )
})

test('a title never ends the string it stands in', () => {
  expect(heads('“A” "b" \\ 𠮷\nc')).toContain('content: "“A” \\22 b\\22  \\5c  𠮷\\a c" }')
})
