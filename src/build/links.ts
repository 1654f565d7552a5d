import type { Element, Root } from 'hast'
import { posix } from 'node:path'
import { visit } from 'unist-util-visit'

/** What a link can lead to. */
export interface Site {
  /** Paths of all files, relative to the site. */
  files: Set<string>
  /** Files that are made later. */
  toCome: RegExp
  /** The ids in every page. */
  ids: Map<string, Set<string>>
}

/** An attribute that holds a URL. */
export interface Link {
  element: Element
  attribute: string
  url: string
}

const attributes: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  form: ['action']
}

/** Every URL in a page, those in templates included. */
export function linksOf(tree: Root): Link[] {
  const links: Link[] = []
  visit(tree, 'element', (element) => {
    if (element.content) links.push(...linksOf(element.content))
    for (const attribute of attributes[element.tagName] ?? []) {
      const url = element.properties[attribute]
      if (typeof url === 'string') links.push({ element, attribute, url })
    }
  })
  return links
}

/**
 * Turns a URL into one relative to its page, and finds out whether it leads anywhere.
 *
 * @param page path of the page, relative to the site
 */
export function resolveLink(page: string, { element, url }: Link, site: Site): { url: string; fault?: string } {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) {
    const leaves = element.tagName === 'a' || element.properties['rel']?.toString() === 'canonical'
    return leaves ? { url } : { url, fault: 'asks another origin, expected a file of this site' }
  }
  const [address, fragment] = url.split('#', 2) as [string, string | undefined]
  const [path, query] = address.split('?', 2) as [string, string | undefined]
  const wanted = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path)
  const file = path === '' ? page : findFile(decoded(wanted), site)
  if (file === undefined) return { url, fault: 'leads to no file of this site' }
  if (fragment && !site.ids.get(file)?.has(decoded(fragment)))
    return { url, fault: `leads to no #${fragment} in ${file}` }
  const tail = (query === undefined ? '' : `?${query}`) + (fragment === undefined ? '' : `#${fragment}`)
  if (file === page) return { url: tail || posix.basename(page) }
  const relative = posix.relative(posix.dirname(page), file).split('/').map(encodeURIComponent).join('/')
  return { url: relative + tail }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function findFile(path: string, { files, toCome }: Site): string | undefined {
  return [path, `${path}.html`, posix.join(path, 'index.html')].find(
    (candidate) => files.has(candidate) || toCome.test(candidate)
  )
}
