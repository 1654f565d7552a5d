import { expect, test } from 'vitest'
import { datePdf } from '../../src/build/date-pdf.ts'

const pdf = (text: string) => Buffer.from(text, 'latin1')

test('its times are the day it is given, and every other byte stays where it was', () => {
  const before = pdf("\xff\x80<</CreationDate (D:20300101123456+00'00')\n/ModDate (D:20300101123457+02'00')>>\xfe")
  const after = datePdf(before, '2026-11-25')
  expect(Buffer.from(after).toString('latin1')).toBe(
    "\xff\x80<</CreationDate (D:20261125000000+00'00')\n/ModDate (D:20261125000000+00'00')>>\xfe"
  )
})

test('a time of another form would move what stands behind it', () => {
  expect(() => datePdf(pdf('/CreationDate (D:2030)'), '2026-11-25')).toThrow('Unexpected time (D:2030)')
})
