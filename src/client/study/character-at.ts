import { readingNodes } from './text-nodes.ts'

/** A Chinese character in a text node. */
interface Character {
  node: Text
  start: number
  end: number
}

/**
 * The number of the Chinese character at a point of the window, among those of the reading text of a run; lines may be broken
 * in another way when its word is looked up.
 *
 * @returns nothing where there is none, or one of a reading of the witness
 */
export function characterAt(run: Element, x: number, y: number): number | undefined {
  const range = document.createRange()
  const at = charactersOf(run).findIndex(({ node, start, end }) => {
    if (!node.isConnected) return false
    range.setStart(node, start)
    range.setEnd(node, end)
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom
    )
  })
  return at < 0 ? undefined : at
}

/** The element that holds a character, by its number. */
export function elementOfCharacter(run: Element, at: number): Element | null | undefined {
  return charactersOf(run)[at]?.node.parentElement
}

function charactersOf(run: Element): Character[] {
  return readingNodes(run).flatMap((node) =>
    Array.from(node.data.matchAll(/\p{Script=Han}/gu), ({ 0: character, index }) => ({
      node,
      start: index,
      end: index + character.length
    }))
  )
}
