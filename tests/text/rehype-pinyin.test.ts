import { rehype } from 'rehype'
import { describe, expect, test } from 'vitest'
import rehypePinyin from '../../src/text/rehype-pinyin.ts'

const processor = rehype().data('settings', { fragment: true }).use(rehypePinyin)

function mark(html: string): string {
  return String(processor.processSync(html)).replaceAll('<span lang="zh-Latn-pinyin">', '[').replaceAll('</span>', ']')
}

describe('rehypePinyin', () => {
  test.each([
    ['a syllable', 'is zhǎng, “head”', 'is [zhǎng], “head”'],
    ['a word first and last', 'Duìbiāo and duìbiǎo', '[Duìbiāo] and [duìbiǎo]'],
    ['in parentheses', '(xīn, jīn)', '([xīn], [jīn])'],
    ['with an apostrophe or a hyphen', 'Xī’ān, nóngmò-zhòngcǎi', '[Xī’ān], [nóngmò-zhòngcǎi]'],
    ['in quotation marks', '‘shí’ “jiā”', '‘[shí]’ “[jiā]”'],
    ['with ü', 'lǜ', '[lǜ]']
  ])('%s is marked', (_, html, marked) => {
    expect(mark(html)).toBe(marked)
  })

  test.each(['Only English, tifa.', 'à la carte', 'a café in Tōkyō, née Müller', ''])(
    '“%s” has no pinyin to mark',
    (html) => {
      expect(mark(html)).toBe(html)
    }
  )

  test('what has its language already is left alone', () => {
    expect(mark('<i lang="fr">dé</i> <em>dé</em>')).toBe('<i lang="fr">dé</i> <em>[dé]</em>')
  })
})
