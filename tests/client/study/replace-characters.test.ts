import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replaceCharacters } from '../../../src/client/study/replace-characters.ts'

/** A text node with the places that point into it, which move as the DOM standard says (§ 4.10, “replace data”). */
class PointedAt {
  data: string
  places: number[]

  constructor(data: string) {
    this.data = data
    this.places = Array.from({ length: data.length + 1 }, (_, place) => place)
  }

  insertData(at: number, words: string): void {
    this.data = this.data.slice(0, at) + words + this.data.slice(at)
    this.places = this.places.map((place) => (place > at ? place + words.length : place))
  }

  deleteData(at: number, count: number): void {
    this.data = this.data.slice(0, at) + this.data.slice(at + count)
    this.places = this.places.map((place) => (place <= at ? place : Math.max(at, place - count)))
  }
}

const character = fc.constantFrom(...'干幹里裡系係，𠮷')

test('the node has the other characters, and every place in it is the place it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(character, character)), (pairs) => {
      // As long as it was, in UTF-16 units.
      const fitting = pairs.filter(([own, other]) => own.length === other.length)
      const [own, other] = [0, 1].map((side) => fitting.map((pair) => pair[side]).join('')) as [string, string]
      const node = new PointedAt(own)
      const before = [...node.places]
      replaceCharacters(node as unknown as Text, other)
      expect(node.data).toBe(other)
      expect(node.places).toEqual(before)
    })
  )
})
