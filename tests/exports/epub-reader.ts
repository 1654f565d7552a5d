import { strFromU8, unzipSync } from 'fflate'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'

const namespaces = {
  h: 'http://www.w3.org/1999/xhtml',
  epub: 'http://www.idpf.org/2007/ops',
  opf: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
  ncx: 'http://www.daisy.org/z3986/2005/ncx/'
}

/** An EPUB taken apart by libraries that did not make it. */
export interface OpenedEpub {
  /** Text by path. */
  files: Record<string, string>
  /** What is XML, by its name in the folder of the book. */
  documents: Map<string, XmlDocument>
  /** Elements and attributes in one document, or in all content documents. */
  find: (xpath: string, file?: string) => XmlElement[]
}

export function openEpub(bytes: Uint8Array): OpenedEpub {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
  const documents = new Map(
    Object.entries(files)
      .filter(([path]) => /^EPUB\/.*\.(xhtml|opf|ncx)$/.test(path))
      .map(([path, text]) => [path.slice('EPUB/'.length), XmlDocument.fromString(text)])
  )
  const find = (xpath: string, file?: string) =>
    [...documents]
      .filter(([name]) => (file ? name === file : name.endsWith('.xhtml')))
      .flatMap(([, document]) => document.find(xpath, namespaces) as XmlElement[])
  return { files, documents, find }
}

/** The words of an element, with signs, without labels and markers. */
export function wordsOf(element: XmlElement): string {
  const texts = element.find('.//text()[not(ancestor::h:sup) and not(ancestor::h:span[@class="label"])]', namespaces)
  return texts
    .map(({ content }) => content)
    .join('')
    .trim()
}

/** What stands before a marker in the same line, without labels, signs and other markers. */
export function wordsBefore(marker: XmlElement): string {
  const line = 'ancestor::*[@class="zh" or @class="tr"]'
  const own = 'preceding::text()[not(ancestor::h:sup) and not(ancestor::h:span[@class="label" or @class="sign"])]'
  const beforeLine = marker.get(line, namespaces)!.find(own, namespaces).length
  return marker
    .find(own, namespaces)
    .slice(beforeLine)
    .map(({ content }) => content)
    .join('')
    .trimStart()
}

export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name)?.value
}
