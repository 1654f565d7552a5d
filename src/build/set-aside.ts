import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { posix } from 'node:path'
import { visit } from 'unist-util-visit'

/**
 * Takes the templates out of a page that few readers need (`data-aside="entries"`), and puts a pointer to the file there that
 * brings them. A file is a script, which also comes from `file://`.
 *
 * @param page path of the page within the site; the files stand beside it
 * @returns their contents by path: `editions/speech.entries.js`
 */
export function setAside(tree: Root, page: string): Map<string, string> {
  const templates = new Map<string, Record<string, string>>()
  visit(tree, 'element', (node, index, parent) => {
    const name = node.properties['dataAside']
    if (node.tagName !== 'template' || typeof name !== 'string') return
    const file = page.replace(/html$/, `${name}.js`)
    const isFirst = !templates.has(file)
    const content = { ...templates.get(file), [String(node.properties['id'])]: toHtml(node.content!.children) }
    templates.set(file, content)
    if (!isFirst) {
      parent!.children.splice(index!, 1)
      return index
    }
    parent!.children[index!] = pointer(file)
    return undefined
  })
  return new Map(
    [...templates].map(([file, content]) => [file, `self.tifaTemplates=${JSON.stringify(content)}`] as const)
  )
}

function pointer(file: string): Element {
  return h('template', { dataFrom: posix.basename(file) })
}
