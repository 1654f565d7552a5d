import { toXast } from 'hast-util-to-xast'
import type { Element, ElementContent } from 'xast'
import { markLanguages } from '../text/mark-languages.ts'
import { proseTree } from '../text/prose-tree.ts'
import { type Book, glossaryFile } from './epub-book.ts'

/** Printed prose as XHTML, its links leading to places in the book where it has them. */
export function prose(html: string, book: Book): ElementContent[] {
  return (toXast(proseTree(html, (href) => addressIn(book, href))) as Element).children
}

/** Plain English as XHTML with the Chinese in it marked. */
export function english(text: string, book: Book): ElementContent[] {
  return prose(markLanguages(text), book)
}

/**
 * Where a link of the site leads in the book.
 *
 * @param href an address of the web, a fragment, or one from the root of the site
 * @returns `undefined` where neither the book has the place nor the address of the site is known
 */
function addressIn({ edition, fileOf, terms, site }: Book, href: string): string | undefined {
  if (!href.startsWith('/')) return href
  const [page, fragment = ''] = href.split('#') as [string, string?]
  const file = page === `/editions/${edition.id}.html` ? fileOf.get(fragment) : undefined
  if (file !== undefined) return `${file}#${fragment}`
  if (page === `/editions/${edition.id}/apparatus.html`) return 'apparatus.xhtml'
  const [, slug] = /^\/glossary\/(.+)\.html$/.exec(page) ?? []
  const term = [...terms.keys()].find((other) => other.slug === slug)
  if (term) return `${glossaryFile(term)}#t-${term.slug}`
  return site && site + href.slice(1)
}
