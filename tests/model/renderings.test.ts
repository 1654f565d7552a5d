import { describe, expect, test } from 'vitest'
import type { Term } from '../../src/model/glossary.ts'
import { findRenderings, renderingsOf } from '../../src/model/renderings.ts'
import { rendered } from './terms.ts'

const found = (text: string, term: Term) => findRenderings(text, term).map(({ start, end }) => text.slice(start, end))

test('a term may be called by any of its renderings and their variants', () => {
  expect(renderingsOf(rendered('街道', 'subdistrict', 'subdistrict office'))).toEqual([
    'subdistrict',
    'subdistrict office'
  ])
})

describe('findRenderings', () => {
  const street = rendered('街道', 'subdistrict', 'subdistrict office')

  test('in any case, in the order of the text, the longest first where two overlap', () => {
    expect(found('Subdistrict office and subdistrict.', street)).toEqual(['Subdistrict office', 'subdistrict'])
  })

  test.each(['subdistricts', 'subdistrict’s', 'subdistricts’'])('%s is an inflection', (word) => {
    expect(found(`Every ${word} works.`, street)).toHaveLength(1)
  })

  test('part of a longer word is none', () => {
    expect(found('subdistrictal, asubdistrict, subdistrict2', street)).toEqual([])
    expect(found('the Party’s art', rendered('艺术', 'art'))).toEqual(['art'])
  })

  test('a text without it has none', () => {
    expect(found('', street)).toEqual([])
  })
})
