import { describe, expect, test } from 'vitest'
import { speaks, voicesFor } from '../../../src/client/listen/voices.ts'

const voice = (lang: string, isDefault = false) => ({ lang, default: isDefault })
/** The tags of the voices for a language, of those with these tags. */
const order = (lang: string, ...tags: string[]) =>
  voicesFor(
    lang,
    tags.map((tag) => voice(tag))
  ).map((one) => one.lang)

describe('Chinese is spoken by', () => {
  // As Chromium, Safari, Firefox, Android and eSpeak write them.
  test.each(['zh-CN', 'zh_CN', 'zh_CN_#Hans', 'zh-TW', 'zh', 'cmn', 'cmn-Hans-CN', 'zh-HK', 'yue', 'zh-CN-liaoning'])(
    'a voice of %s',
    (tag) => {
      expect(speaks(voice(tag), 'zh-Hans')).toBe(true)
      expect(speaks(voice(tag), 'zh-Hant')).toBe(true)
    }
  )
  test.each(['en-US', 'ja-JP', 'wuu-CN', 'zha', 'nan-TW', ''])('and by none of “%s”', (tag) => {
    expect(speaks(voice(tag), 'zh-Hans')).toBe(false)
  })
})

test.each([
  ['en', 'en-GB', true],
  ['en', 'en_US', true],
  ['fr', 'fr-CA', true],
  ['en', 'eo', false],
  ['en', 'cmn-CN', false],
  ['en', 'zh-CN', false]
])('of %s, %s: %s', (lang, tag, expected) => {
  expect(speaks(voice(tag), lang)).toBe(expected)
})

describe('the voice that suits best is the first', () => {
  test('the standard of the mainland before that of Taiwan or of a region', () => {
    expect(order('zh-Hans', 'zh-TW', 'zh-CN-shaanxi', 'zh-CN')).toEqual(['zh-CN', 'zh-TW', 'zh-CN-shaanxi'])
    expect(order('zh-Hans', 'zh_TW', 'cmn-Hans-CN')).toEqual(['cmn-Hans-CN', 'zh_TW'])
  })
  test('Cantonese only where there is nothing else', () => {
    expect(order('zh-Hans', 'zh-HK', 'yue', 'zh-TW', 'yue-HK')).toEqual(['zh-TW'])
    expect(order('zh-Hans', 'en-US', 'zh-HK', 'zh-yue')).toEqual(['zh-HK', 'zh-yue'])
    expect(order('zh-Hans', 'zh_HK_#Hant', 'zh-MO', 'cmn')).toEqual(['cmn'])
  })
  test('among equals that of the system, else in the order of the browser', () => {
    expect(order('en', 'en-US', 'zh-CN', 'en-GB')).toEqual(['en-US', 'en-GB'])
    expect(
      voicesFor('en', [voice('en-US'), voice('de-DE', true), voice('en-GB', true)]).map(({ lang }) => lang)
    ).toEqual(['en-GB', 'en-US'])
    expect(voicesFor('zh-Hans', [voice('zh-TW', true), voice('zh-CN')]).map(({ lang }) => lang)).toEqual([
      'zh-CN',
      'zh-TW'
    ])
  })
  test('none where there is none', () => {
    expect(order('zh-Hans', 'en-US')).toEqual([])
    expect(order('zh-Hans')).toEqual([])
  })
})
