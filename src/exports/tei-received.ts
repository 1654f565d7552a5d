import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'

/**
 * Words as the witness has them. Every reader of XML keeps a line feed that is an element, and XML cannot hold most
 * control characters in any other way.
 */
export function received(text: string): ElementContent[] {
  return text
    .split(beyondXml)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? x('lb') : beyondXml.test(part) ? named(part) : { type: 'text', value: part }))
}

/** What stands in the witness between the words of the text, mostly line feeds; nothing where nothing does. */
export function layout(text: string): Element | undefined {
  return text === '' ? undefined : x('fw', { type: 'layout' }, received(text))
}

/** A character by its number. */
function named(character: string): Element {
  const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return x('milestone', { unit: 'character', n: `U+${number}` })
}

/** Line feeds, and what XML has no place for, takes for a line feed, or hides. */
const beyondXml = /([\u0000-\u001F\uFEFF\uFFFE\uFFFF])/
