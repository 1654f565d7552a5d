import { expect, test } from 'vitest'
import { briefDate, type CitationForms, fillCitations, gaps, longDate } from '../../src/model/citation.ts'

test('a date is written as far as it is known', () => {
  expect(['2020-01-09', '2020-01', '2020'].map(longDate)).toEqual(['January 9, 2020', 'January 2020', '2020'])
  expect(['2020-01-09', '2020-01', '2020'].map(briefDate)).toEqual(['9 Jan. 2020', 'Jan. 2020', '2020'])
})

test('MLA shortens months but for May, June and July', () => {
  const months = Array.from({ length: 12 }, (_, month) => briefDate(`2020-${month < 9 ? '0' : ''}${month + 1}`))
  expect(months.join(' ')).toBe(
    'Jan. 2020 Feb. 2020 Mar. 2020 Apr. 2020 May 2020 June 2020 July 2020 Aug. 2020 Sept. 2020 Oct. 2020 Nov. 2020 Dec. 2020'
  )
})

const form = { linked: `${gaps.title}|${gaps.place}|${gaps.url}|${gaps.day}`, unlinked: `${gaps.title}|${gaps.place}` }
const forms: CitationForms = {
  styles: [{ id: 'x', name: 'X', received: 'as received', located: form, whole: form, reference: form }],
  files: [{ id: 'ris', name: 'RIS', file: 'ris', received: 'as received', form }]
}

test('what fills a gap is taken as it is, whatever it means to a replacement', () => {
  const passage = { title: `$& ${gaps.place}`, locator: '$1', url: '$$', accessed: '2026-12-05', received: true }
  const { styles, files } = fillCitations(forms, passage)
  expect(styles[0]!.note).toBe(`$&#38; ${gaps.place}|$1, as received|$$|2026-12-05`)
  expect(files[0]!.text).toBe(`$& ${gaps.place}|$1, as received. |$$|2026-12-05`)
})
