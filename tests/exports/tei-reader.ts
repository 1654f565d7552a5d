import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { RelaxNGValidator, XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm'

/** Reads TEI as a stranger would: with a parser and XPath, and with nothing of ours. */

const names = { t: 'http://www.tei-c.org/ns/1.0' }

export const elements = (node: XmlNode | XmlDocument, path: string) => node.find(path, names) as XmlElement[]

export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attrs.find((one) => [one.prefix, one.name].filter(Boolean).join(':') === name)?.value
}

const isPrinted = 'not(ancestor::t:orig or ancestor::t:sic[parent::t:choice])'

/** The text of an element with `corr` and `reg` taken, as it is printed. */
export function printed(element: XmlElement): string {
  const texts = element.find(`.//text()[${isPrinted}]`, names)
  return texts.map(({ content }) => content).join('')
}

/** The anchors in an element, each with the length of what is printed before it. */
export function anchorsIn(element: XmlElement): Map<string, number> {
  const places = new Map<string, number>()
  let at = 0
  for (const node of element.find(`.//text()[${isPrinted}] | .//t:anchor`, names)) {
    if (node instanceof XmlElement) places.set(attribute(node, 'xml:id')!, at)
    else at += node.content.length
  }
  return places
}

/** The witness, by the rule that the header gives. */
export function recovered(document: XmlDocument): string {
  const parts = document.find(
    `//t:div[@type='edition']//node()[self::text() or self::t:lb or self::t:milestone[@unit='character']]
      [ancestor::t:seg or ancestor::t:fw][not(ancestor::t:corr or ancestor::t:reg)]`,
    names
  )
  return parts
    .map((part) => {
      if (!(part instanceof XmlElement)) return part.content
      return part.name === 'lb' ? '\n' : String.fromCodePoint(parseInt(attribute(part, 'n')!.slice(2), 16))
    })
    .join('')
}

/** Every element with an id, by it. @throws where two have the same */
export function byId(document: XmlDocument): Map<string, XmlElement> {
  const found = elements(document, '//*[@xml:id]').map((one) => [attribute(one, 'xml:id')!, one] as const)
  if (new Set(found.map(([id]) => id)).size < found.length) throw new Error('Two elements have the same id')
  return new Map(found)
}

/** Pointers into the document that lead nowhere; addresses of other documents are not followed. */
export function dangling(document: XmlDocument): string[] {
  const ids = byId(document)
  const pointers = document.find('//@target | //@targetEnd | //@corresp | //@ref | //@from | //@to | //@wit | //@resp')
  return pointers
    .flatMap(({ content }) => content.split(' '))
    .filter((pointer) => !pointer.startsWith('https://') && !(pointer.startsWith('#') && ids.has(pointer.slice(1))))
}

/** The schema of all of TEI. Reading it takes some seconds. */
export function teiSchema(): RelaxNGValidator {
  const file = join(import.meta.dirname, '../fixtures/schemas/tei_all.rng.gz')
  return RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(gunzipSync(readFileSync(file))))
}

/** What the schema has against a document. */
export function faults(schema: RelaxNGValidator, document: XmlDocument): string {
  try {
    schema.validate(document)
    return ''
  } catch (error) {
    return String(error)
  }
}
