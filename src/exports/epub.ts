import { strToU8, zipSync, type Zippable } from 'fflate'
import type { ReadingPage } from '../model/reading-pages.ts'
import { apparatusPage } from './epub-apparatus.ts'
import { type Book, gatherBook } from './epub-book.ts'
import { type BookPages, contentsOf } from './epub-contents.ts'
import { introductionPage, titlePage } from './epub-front.ts'
import { glossaryPages } from './epub-glossary.ts'
import { guidePage } from './epub-guide.ts'
import { identifierOf } from './epub-metadata.ts'
import { type Landmark, navigationPage, ncxDocument } from './epub-navigation.ts'
import { containerDocument, packageDocument } from './epub-package.ts'
import { xhtmlPage } from './epub-page.ts'
import { epubStyle } from './epub-style.ts'
import { textPage } from './epub-text.ts'
import type { ExportSource } from './source.ts'
import { xmlDocument } from './xml.ts'

/**
 * An edition as a bilingual EPUB 3: introduction, text with notes, apparatus, glossary.
 *
 * @param page says which translation stands below the Chinese
 * @returns the same bytes each time, whatever the day and wherever it is made
 */
export function epubBook(source: ExportSource, page: ReadingPage): Uint8Array<ArrayBuffer> {
  const book = gatherBook(source, page)
  const files = filesOf(book)
  const sorted = Object.keys(files)
    .sort()
    .map((path): [string, Uint8Array] => [path, strToU8(files[path]!)])
  // Readers tell the format by the first file, which is not compressed.
  const zippable: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(sorted)
  }
  return zipSync(zippable, { level: 9, mtime: zipTime(source.edition.versions[0]!.date) })
}

/** The files of a book by their path, the first one apart. */
function filesOf(book: Book): Record<string, string> {
  const pages: BookPages = {
    front: [titlePage(book), guidePage(book), introductionPage(book)],
    text: book.textFiles.map((file) => textPage(book, file)),
    apparatus: apparatusPage(book),
    glossary: glossaryPages(book)
  }
  const lines = contentsOf(book, pages)
  const navigation = navigationPage(lines, landmarksOf(pages))
  const [title, ...front] = pages.front
  const inOrder = [title!, navigation, ...front, ...pages.text, pages.apparatus, ...pages.glossary]
  return {
    'META-INF/container.xml': xmlDocument(containerDocument()),
    'EPUB/package.opf': xmlDocument(packageDocument(book, inOrder)),
    'EPUB/toc.ncx': xmlDocument(ncxDocument(identifierOf(book), book.edition.record.title.en, lines)),
    'EPUB/style.css': epubStyle,
    ...Object.fromEntries(inOrder.map((page) => [`EPUB/${page.file}`, xmlDocument(xhtmlPage(page))]))
  }
}

function landmarksOf({ text, glossary }: BookPages): Landmark[] {
  return [
    { type: 'titlepage', href: 'title.xhtml', title: 'Title page' },
    { type: 'toc', href: 'contents.xhtml', title: 'Contents' },
    { type: 'introduction', href: 'introduction.xhtml', title: 'Introduction' },
    { type: 'bodymatter', href: text[0]!.file, title: 'Text' },
    ...glossary.slice(0, 1).map(({ file }): Landmark => ({ type: 'glossary', href: file, title: 'Glossary' }))
  ]
}

/** Noon of a day by the local clock, since that is what goes into the archive. */
function zipTime(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, day, 12)
}
