import { expect, test } from 'vitest'
import { comparePinyin, plainPinyin } from '../../src/model/pinyin.ts'

test.each([
  ['hézhǎngzhì', 'hezhangzhi'],
  ['Xí Jìnpíng', 'xi jinping'],
  ['lǜsè nǚ', 'lvse nv'],
  ["Xī'ān, 5G", 'xi an 5g'],
  ['', '']
])('%s is typed %s', (pinyin, plain) => {
  expect(plainPinyin(pinyin)).toBe(plain)
})

test('sorted by letters, whatever the blanks and capitals, then by tones', () => {
  const sorted = ['mǎi', 'zhā', 'Xī’ān', 'xián', 'mài', 'ma shang'].sort(comparePinyin)
  // Of two with the same letters the tones decide, always in the same way.
  expect(['mài', 'mǎi'].sort(comparePinyin)).toEqual(['mǎi', 'mài'].sort(comparePinyin))
  expect(comparePinyin('mǎi', 'mài')).not.toBe(0)
  expect(sorted.map((pinyin) => plainPinyin(pinyin).replaceAll(' ', ''))).toEqual([
    'mai',
    'mai',
    'mashang',
    'xian',
    'xian',
    'zha'
  ])
})
