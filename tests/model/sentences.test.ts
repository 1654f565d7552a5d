import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/model/sentences.ts'

/** The sentences are written with a bar between them. */
function cut(marked: string): void {
  expect(splitSentences(marked.replaceAll('|', '')).join('|')).toBe(marked)
}

describe('a sentence ends', () => {
  test.each([
    ['with a full stop', '会议开得很好。|大家提了意见。'],
    ['with an exclamation or a question mark', '怎么办？|干！|我们有信心。'],
    ['with several marks at once', '真的吗？！|真的！！！|好。'],
    ['with an ellipsis', '当年的情景还在眼前……|今天不一样了。'],
    ['with an ellipsis and a full stop', '路、桥、水、电……。|都通了。'],
    ['with a half-width full stop', '工作做完了｡|大家散会。'],
    ['where the text ends without a mark', '会议结束。|请大家起立'],
    ['behind the closing quotation mark', '他说：“干部要下去。”|大家赞成。'],
    ['behind two closing marks', '他说：“记住‘实干。’”|大家赞成。'],
    ['behind the closing bracket', '会议开始（全体起立！）|奏国歌。'],
    ['before a bracket that is a sentence of its own', '会议开始。|（全体起立。）|奏国歌。'],
    ['behind a corner bracket', '他说：「好！」|大家笑了。']
  ])('%s', (_, marked) => {
    cut(marked)
  })

  test.each([
    ['an ASCII ! or ?', '怎么办?|干!|我们有信心。'],
    ['an ASCII ? behind a quotation mark or a bracket', '什么叫“实干”?|谁负责（牵头）?|都要明确。'],
    ['an ASCII ? behind a title', '谁读过《意见》?|都要读。'],
    ['several ASCII marks at once', '真的吗?!|真的!!!|好。']
  ])('with %s', (_, marked) => {
    cut(marked)
  })
})

describe('a sentence goes on', () => {
  test.each([
    ['over decimals and times', '增长2.5%，8:30开会。'],
    ['over ASCII marks behind Latin letters', '网址是a.cn/?id=1，选A?B都行。'],
    ['inside quotation marks', '他说“先干起来。不要等！好不好？再看”，大家赞成。'],
    ['inside single quotation marks', '要记住‘不等。不靠’的话。'],
    ['inside corner brackets', '他说「不等。不靠」『不要。不争』，大家赞成。'],
    ['inside brackets', '三个县（甲县。乙县。丙县）都到了。'],
    ['inside half-width brackets', '三个县(甲县。乙县。丙县)都到了。'],
    ['inside a title', '大家要看《怎么办？路在何方》这本书。'],
    ['inside lenticular and square brackets', '三个县【甲县。乙县】和［丙县。丁县］都到了。'],
    ['behind a quoted question', '要回答“我是谁？”的问题。'],
    ['behind a quoted question before a comma', '他问“怎么办？”，没有人说话。'],
    ['behind a quoted ellipsis', '“水、电、路……”等都要通。'],
    ['behind a quoted full stop before a comma', '他说“要实干。”，大家赞成。'],
    ['behind a mark with a comma', '同志们啊！，要努力。'],
    ['where an enumeration trails off', '铺大道、建游园……城市变了样。']
  ])('%s', (_, sentence) => {
    expect(splitSentences(sentence)).toEqual([sentence])
  })

  test('to the full stop only where the enumeration trails off', () => {
    cut('铺大道、建游园……城市变了样。|想想过去……|大家都哭了。')
  })
})

describe('a mark without its partner encloses nothing', () => {
  test.each([
    ['an opening mark that is never closed', '要做到“四个到位。|一是思想到位。|二是责任到位。'],
    ['an opening mark that is opened again', '要做到“四个到位。|要讲“担当”。|要干。'],
    ['a closing mark alone', '要做到四个到位”。|要干。'],
    ['an open bracket', '三个县（甲县都到了。|会议开始。']
  ])('%s', (_, marked) => {
    cut(marked)
  })
})

test('an empty paragraph has no sentences', () => {
  expect(splitSentences('')).toEqual([])
})

const pieces = [
  '要干',
  '增长2.5%',
  '。',
  '！',
  '？',
  '!',
  '?',
  '……',
  '…',
  '“',
  '”',
  '‘',
  '’',
  '（',
  '）',
  '《',
  '》',
  '、',
  '，',
  'A'
]

test('joined, the sentences are the paragraph, and none is empty', () => {
  const paragraphs = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''))
  )
  fc.assert(
    fc.property(paragraphs, (paragraph) => {
      const sentences = splitSentences(paragraph)
      expect(sentences.join('')).toBe(paragraph)
      expect(sentences).not.toContain('')
    }),
    { numRuns: 500 }
  )
})
