import citeproc, { type XmlNode } from 'citeproc'
import type { CslItem } from './citation-item.ts'

/** The text of the files in `src/csl`, by name. */
export type CslFiles = Readonly<Record<string, string>>

/** A place in a work, and what kind of place it is, in the terms of CSL. */
export interface CslPlace {
  locator: string
  label: string
}

/**
 * Formats works by styles, named by their files without `.csl`, as HTML: text and `<i>`. @throws where a style is not among
 * the files
 */
export interface CslFormat {
  /** A work, or a place in it, as a note cites it. */
  note: (style: string, item: CslItem, place?: CslPlace) => string
  /** The work in a list of references. */
  reference: (style: string, item: CslItem) => string
}

/** Formats by the official styles. To read one takes a second: use one of these for everything. */
export function cslFormat(files: CslFiles): CslFormat {
  const engines = new Map<string, ReturnType<typeof readStyle>>()
  const engineOf = (style: string) => {
    const engine = engines.get(style) ?? readStyle(files, style)
    engines.set(style, engine)
    return engine
  }
  return {
    note(style, item, place) {
      const { engine, take } = engineOf(style)
      const citation = { citationItems: [{ id: take(item), ...place }], properties: { noteIndex: 1 } }
      return inline(engine.previewCitationCluster(citation, [], [], 'html'))
    },
    reference(style, item) {
      const { engine, take } = engineOf(style)
      take(item)
      return inline(engine.makeBibliography()[1][0]!)
    }
  }
}

/** What reads a style, and how it takes a work, the only one it then knows. */
function readStyle(files: CslFiles, style: string) {
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
  const take = (item: CslItem) => {
    // Under a new name every time: citeproc would remember the work, and tell it from itself as 2026a and 2026b.
    const id = `work-${count++}`
    current = { ...item, id }
    engine.updateItems([id])
    return id
  }
  return { engine, take }
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
