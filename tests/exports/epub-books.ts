import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { epubBook } from '../../src/exports/epub.ts'
import { exportSource } from '../../src/exports/source.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import { type Corpus, type Edition, isComplete, type TextLayer } from '../../src/model/edition.ts'
import type { Term } from '../../src/model/glossary.ts'
import { readingPages } from '../../src/model/reading-pages.ts'
import { fixtures, overlay } from '../overlay.ts'

/** The real content, and the fixture with one term. */
export const real = completeEdition(loadCorpus(join(import.meta.dirname, '../..')).corpus, 'district-plenum-2020')
export const demo = fixtureEdition()

interface Subject {
  edition: Edition
  glossary: Term[]
}

function fixtureEdition(): Subject {
  const { root, remove } = overlay()
  cpSync(join(fixtures, 'untranslated'), root, { recursive: true })
  const { corpus } = loadCorpus(root)
  remove()
  return completeEdition(corpus, 'demo')
}

function completeEdition({ editions, glossary }: Corpus, id: string): Subject {
  const edition = editions.find((other) => other.id === id)!
  if (!isComplete(edition)) throw new Error(`${id} is not complete`)
  return { edition, glossary }
}

/** @param translation which of the translations stands in the book, from 0 */
export function makeBook({ edition, glossary }: Subject, site?: string, translation = 0): Uint8Array<ArrayBuffer> {
  return epubBook(exportSource(edition, glossary, site), readingPages(edition)[translation]!)
}

/** The edition in Chinese alone. */
export function untranslated({ edition, glossary }: Subject): Subject {
  return { edition: { ...edition, translations: [] }, glossary }
}

/** The edition with a French translation behind the English one. */
export function withFrench({ edition, glossary }: Subject): Subject {
  const french: TextLayer = mapWords(
    edition.text,
    (words, label) => `Français de ${label}: ${words.length} « unités ».`
  )
  return {
    edition: { ...edition, translations: [...edition.translations, { ...french, lang: 'fr', path: 'text.fr.md' }] },
    glossary
  }
}

/** What XML and UTF-16 make difficult. */
export const awkward = `5 < 6 & "7" > '1' ]]> &amp; 𠮷𠀀 😀`

/** The edition with awkward words in every place that takes words. */
export function withAwkwardWords({ edition, glossary }: Subject): Subject {
  const { record, notes, apparatus, translations, text, introduction } = edition
  const html = `<p>5 &#x3C; 6 &#x26; "7" > '1' ]]> &#x26;amp; 𠮷𠀀 😀<br>and <img src="/x.png" alt="a &#x26; b"></p><hr>`
  const add = (words: string) => words + awkward
  return {
    edition: {
      ...edition,
      record: { ...record, title: { zh: add(record.title.zh), en: add(record.title.en) }, summary: awkward },
      text: mapWords(text, add),
      translations: translations.map((layer) => mapWords(layer, add)),
      introduction: { ...introduction, title: awkward, html },
      notes: notes.map((note) => ({ ...note, body: html, source: awkward })),
      apparatus: {
        ...apparatus,
        by: awkward,
        entries: apparatus.entries.map((entry) => ({ ...entry, conjectures: [awkward], reason: html }))
      }
    },
    glossary: glossary.map((term) => ({ ...term, literal: awkward, explanation: html, gloss: awkward }))
  }
}

function mapWords(layer: TextLayer, map: (words: string, label: string) => string): TextLayer {
  const blocks = layer.blocks.map((block) => ({
    ...block,
    segments: block.segments.map((segment) => ({ ...segment, text: map(segment.text, segment.label) }))
  }))
  return { ...layer, blocks }
}
