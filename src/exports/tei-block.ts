import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'

/**
 * An element that holds elements only, each on a line of its own: white space between them means nothing.
 *
 * @returns nothing where there is nothing to hold, since hardly any list of TEI may be empty
 */
export function block(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: (Element | undefined)[]
): Element | undefined {
  const held = children.filter((child) => child !== undefined)
  if (held.length === 0) return undefined
  const lines = held.flatMap((child): ElementContent[] => [newLine, child])
  return x(name, attributes, [...lines, newLine])
}

/** Parts elements that stand one below the other. */
export const newLine: ElementContent = { type: 'text', value: '\n' }
