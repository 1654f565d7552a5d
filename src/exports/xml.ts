import { toXml } from 'xast-util-to-xml'
import type { Root } from 'xast'

/**
 * An XML document as text, with its declaration. Characters that XML cannot hold must not be in it, nor sections of
 * CDATA.
 */
export function xmlDocument(tree: Root): string {
  // XML forbids `]]>` in text, and the serializer leaves it as it is.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`
}
