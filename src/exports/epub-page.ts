import type { ElementContent, Root } from 'xast'
import { x } from 'xastscript'

/** A content document of an EPUB. */
export interface Page {
  file: string
  title: string
  body: ElementContent[]
}

/** Both spellings of a language: XHTML readers look for either. */
export function inLanguage(lang: string): { lang: string; 'xml:lang': string } {
  return { lang, 'xml:lang': lang }
}

/** The page as XHTML; what is not marked otherwise is in English. */
export function xhtmlPage({ title, body }: Page): Root {
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }
  return x(null, [
    x('html', { ...namespaces, ...inLanguage('en') }, [
      x('head', [x('title', title), x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
      x('body', body)
    ])
  ])
}
