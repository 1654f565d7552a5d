import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from '../../src/search/excerpt.ts'

const mark = (start: number, end: number) => ({ field: 0, start, end })
const shown = (text: string, marks: [number, number][], room: number) =>
  excerpt(
    text,
    marks.map(([start, end]) => mark(start, end)),
    room
  )
    .map((piece) => (piece.mark ? `[${piece.text}]` : piece.text))
    .join('')

test('a text is cut down to what stands around its marks', () => {
  expect(shown('一二三四五六七八九十', [[4, 6]], 2)).toBe('…三四[五六]七八…')
  expect(
    shown(
      '一二三四五六七八九十',
      [
        [0, 1],
        [9, 10]
      ],
      2
    )
  ).toBe('[一]二三 …八九[十]')
  expect(shown('一二三', [[1, 2]], 5)).toBe('一[二]三')
  expect(shown('one two three four five', [[8, 13]], 5)).toBe('…two [three] four…')
})

test('every mark is shown, with its very words, in order', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 80 }),
      fc.array(fc.nat(80), { maxLength: 8 }),
      fc.integer({ min: 1, max: 20 }),
      (text, cuts, room) => {
        const places = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b)
        const marks = places.flatMap((start, index) => {
          const end = places[index + 1]
          return index % 2 === 0 && end !== undefined ? [mark(start, end)] : []
        })
        const pieces = excerpt(text, marks, room)
        expect(pieces.filter((piece) => piece.mark).map((piece) => piece.text)).toEqual(
          marks.map(({ start, end }) => text.slice(start, end))
        )
      }
    )
  )
})
