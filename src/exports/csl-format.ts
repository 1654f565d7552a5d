import citeproc, { type XmlNode } from 'citeproc'
import type { CslItem } from './citation-item.ts'

/** The text of the files in `src/csl`, by name. */
export type CslFiles = Readonly<Record<string, string>>

/** What a style makes of a work. HTML: text and `<i>`. */
export interface Formatted {
  note: string
  reference: string
}

/** A place in a work, and what kind of place it is, in the terms of CSL. */
export interface CslPlace {
  locator: string
  label: string
}

/** Formats a work by a style, named by its file without `.csl`. @throws where the style is not among the files */
export type CslFormat = (style: string, item: CslItem, place?: CslPlace) => Formatted

/** Formats by the official styles. To read one takes a second: use one of these for everything. */
export function cslFormat(files: CslFiles): CslFormat {
  const readers = new Map<string, ReturnType<typeof readStyle>>()
  return (style, item, place) => {
    if (!readers.has(style)) readers.set(style, readStyle(files, style))
    return readers.get(style)!(item, place)
  }
}

function readStyle(files: CslFiles, style: string): (item: CslItem, place?: CslPlace) => Formatted {
  let current: CslItem
  const engine = new citeproc.Engine(
    {
      retrieveLocale: (language) => fileOf(files, `locales-${language === 'zh-CN' ? 'zh-CN' : 'en-US'}.xml`),
      // Citeproc writes into what it is given.
      retrieveItem: () => structuredClone(current)
    },
    fileOf(files, `${style}.csl`)
  )
  let count = 0
  return (item, place) => {
    // Under a new name every time: citeproc would remember the work, and tell it from itself as 2026a and 2026b.
    const id = `work-${count++}`
    current = { ...item, id }
    engine.updateItems([id])
    const citation = { citationItems: [{ id, ...place }], properties: { noteIndex: 1 } }
    const note = engine.previewCitationCluster(citation, [], [], 'html')
    return { note: inline(note), reference: inline(engine.makeBibliography()[1][0]!) }
  }
}

function fileOf(files: CslFiles, name: string): string {
  const text = files[name]
  if (text === undefined) throw new Error(`Unexpected absence of ${name} among the citation styles`)
  return text
}

/** Without the blocks of a list and the number in it. */
function inline(html: string): string {
  const text = html
    .replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
    .replaceAll(/<\/?div[^>]*>/g, '')
    .trim()
  if (/<(?!\/?i>)/.test(text)) throw new Error(`Unexpected markup in the citation ${text}, expected <i> alone`)
  return text
}

/**
 * For every call of a macro citeproc looks for it through all of the style; with a table it reads the styles in half
 * the time.
 */
const tables = new WeakMap<XmlNode, Map<string, XmlNode[]>>()
const { prototype } = citeproc.XmlJSON
const search = prototype.getNodesByName
prototype.getNodesByName = function (node, name, called, found) {
  if (name !== 'macro' || called === undefined || node !== this.dataObj) {
    return search.call(this, node, name, called, found)
  }
  const table = tables.get(node) ?? Map.groupBy(search.call(this, node, name), (macro) => macro.attrs.name)
  tables.set(node, table)
  return table.get(called) ?? []
}
