import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJson } from '../../src/exports/json.ts'

test('every item of a list stands on a line of its own, and keys keep their order', () => {
  expect(toJson({ b: 'x', a: { list: [{ n: 1, text: '“谱写”' }, ['a', null]], none: [], empty: {} } })).toBe(`{
  "b": "x",
  "a": {
    "list": [
      {"n":1,"text":"“谱写”"},
      ["a",null]
    ],
    "none": [],
    "empty": {}
  }
}
`)
})

test('read again, any value is as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(JSON.stringify(JSON.parse(toJson(value)))).toBe(JSON.stringify(value))
    })
  )
})
