import { type Segment, segmentsByLabel } from '../model/edition.ts'
import { type Section, sectionTree } from '../model/sections.ts'
import { type Book, placeIn } from './epub-book.ts'
import type { Page } from './epub-page.ts'

/** The pages of a book in reading order. */
export interface BookPages {
  front: readonly Page[]
  text: readonly Page[]
  apparatus: Page
  glossary: readonly Page[]
}

/** A line of the contents, in the languages it is in, and those under it. */
export interface ContentsLine {
  href: string
  words: readonly { lang: string; text: string }[]
  lines: readonly ContentsLine[]
}

/** The contents: the front, the sections under the title of the speech, and what stands behind the text. */
export function contentsOf(book: Book, { front, text, apparatus, glossary }: BookPages): ContentsLine[] {
  const segments = segmentsByLabel(book.edition.text)
  const sections = sectionTree(book.edition.text).map((section) => sectionLine(book, segments, section))
  return [
    ...front.map((page) => pageLine(page)),
    { href: text[0]!.file, words: headingWords(book, book.edition.text.blocks[0]!.segments[0]!), lines: sections },
    pageLine(apparatus),
    ...(glossary.length > 0 ? [glossaryLine(glossary)] : [])
  ]
}

function pageLine({ file, title }: Page): ContentsLine {
  return { href: file, words: [{ lang: 'en', text: title }], lines: [] }
}

function glossaryLine(pages: readonly Page[]): ContentsLine {
  return { href: pages[0]!.file, words: [{ lang: 'en', text: 'Glossary' }], lines: pages.map(pageLine) }
}

function sectionLine(book: Book, segments: ReadonlyMap<string, Segment>, { label, sections }: Section): ContentsLine {
  return {
    href: placeIn(book, label),
    words: headingWords(book, segments.get(label)!),
    lines: sections.map((section) => sectionLine(book, segments, section))
  }
}

/** A heading in both languages; the refrain, which many headings share, is elided. */
function headingWords({ edition, translations, layer }: Book, { label, text }: Segment): ContentsLine['words'] {
  const elide = (words: string, key: 'zh' | 'en') =>
    edition.record.refrains.reduce((short, refrain) => short.replace(refrain[key], '…'), words)
  const translation = translations.get(label)
  return [
    ...(label === 'title' ? [] : [{ lang: 'en', text: label }]),
    { lang: 'zh-Hans', text: elide(text, 'zh') },
    ...(layer && translation ? [{ lang: layer.lang, text: elide(translation.text, 'en') }] : [])
  ]
}
