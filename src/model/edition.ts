/** What an edition is: plain data that remembers where each thing was written (design §2). */

import type { Apparatus } from './apparatus.ts'
import type { Term } from './glossary.ts'
import type { PinyinReading } from './pinyin-reading.ts'
import type { Timeline } from './timeline.ts'
import type { TraditionalOverride } from './traditional-override.ts'
import type { Certainty, Place, Reference } from './place.ts'
import type { Review } from './review.ts'
import type { Contents, Version } from './version.ts'

/** The smallest citable unit in one language. Title, headings and the salutation are segments too. */
export interface Segment {
  label: string
  kind: 'title' | 'heading' | 'salutation' | 'sentence'
  text: string
  at: Place
}

/** A title, a heading (one segment each) or a paragraph (one or more), in order. */
export interface Block {
  kind: 'title' | 'heading' | 'paragraph'
  /** 0 for title and paragraph, from 1 for headings. */
  level: number
  label: string
  segments: Segment[]
  at: Place
}

/** The whole text in one language: the reading text, or a translation of it. */
export interface TextLayer {
  /** A BCP 47 tag: `zh-Hans` for the reading text, the tag in its file name for a translation. */
  lang: string
  path: string
  blocks: Block[]
}

/** What the record says of one fact, and how sure it is. */
export interface Statement {
  statement: string
  certainty: Certainty
}

/** Words the speech keeps coming back to, and the one rendering they have everywhere. */
export interface Refrain {
  zh: string
  en: string
  /** Other Chinese forms it takes: no rendering is prescribed for them, but what is counted leaves them out as well. */
  variants: string[]
  /** A reservation readers have to know, as part of a sentence. */
  remark?: string | undefined
}

/** `edition.yaml`: what is known of the speech and of this edition of it. */
export interface EditionRecord {
  status: 'draft' | 'published'
  title: { zh: string; en: string }
  summary: string
  speaker: Statement
  occasion: Statement
  date: Statement & { when?: string | undefined }
  place: Statement
  version: string
  responsibility: string
  licence: { text: string; edition: string; url?: string | undefined }
  reviews: Review[]
  /** What readers have to know of how far the edition can be trusted, a sentence or two each. */
  limits: string[]
  refrains: Refrain[]
}

/** `witness.yaml` and the received file beside it. */
export interface Witness {
  siglum: string
  /** Path of the received file. */
  path: string
  sha256: string
  /** The sha-256 of the file as it lies there now. */
  foundSha256: string
  text: string
  known: string
  unknown: string
  at: Place
}

/** An English annotation on a lemma of the reading text. */
export interface Note {
  /** `n14`: published, and never given to another note. */
  id: string
  segment: string
  lemma: string
  /** Which of several places is meant, from 1; absent where the segment has the lemma once. */
  occurrence?: number | undefined
  kind: 'context' | 'source' | 'textual' | 'translation' | 'institution' | 'person'
  certainty: Certainty
  /** Words of the English that render the lemma; absent where nothing there can be pointed at. */
  rendered?: string | undefined
  /** What supports the note, or “source not found”. */
  source: string
  body: string
  references: Reference[]
  at: Place
}

/** English prose: an introduction or a page about the project. `html` is safe to print. */
export interface Prose {
  slug: string
  title: string
  description: string
  html: string
  words: number
  references: Reference[]
  at: Place
}

/** A published id and the first characters of what it has always pointed at. */
export interface PublishedId {
  id: string
  opening: string
  at: Place
}

/** An edition as far as its files could be read; what is missing has been reported. */
export interface EditionDraft {
  id: string
  /** Where its record stands, for messages about what is not there. */
  at: Place
  record?: EditionRecord
  witness?: Witness
  text?: TextLayer
  translations: TextLayer[]
  /** Whether there is a translation at all, readable or not. */
  hasTranslation: boolean
  apparatus?: Apparatus
  notes: Note[]
  introduction?: Prose
  /** The newest first; absent where the record of changes cannot be read. */
  versions?: Version[]
  contents: Contents
  /** Absent where the record of ids cannot be read. */
  publishedIds?: PublishedId[]
}

/** An edition that is complete and has passed every check. */
export type Edition = EditionDraft &
  Required<Pick<EditionDraft, 'record' | 'witness' | 'text' | 'apparatus' | 'introduction' | 'versions'>>

/** A reasoned exception from a check. */
export interface Waiver {
  check: string
  edition: string
  segment: string
  reason: string
  at: Place
}

/** Everything the editors wrote. */
export interface Corpus {
  editions: EditionDraft[]
  pages: Prose[]
  glossary: Term[]
  /** What is laid down of the reading of phrases; every other word is read as the dictionary has it. */
  readings: PinyinReading[]
  /** Absent where nothing was counted. */
  timeline?: Timeline | undefined
  traditional: TraditionalOverride[]
  waivers: Waiver[]
}

/** What the site shows of it. */
export interface Published extends Omit<Corpus, 'editions'> {
  editions: Edition[]
}

/** Whether nothing is missing from an edition: only such editions have pages. */
export function isComplete(edition: EditionDraft): edition is Edition {
  return Boolean(
    edition.record &&
    edition.witness &&
    edition.text &&
    edition.apparatus &&
    edition.introduction &&
    edition.versions?.length
  )
}

/** All segments of a layer in reading order. */
export function segmentsOf(layer: TextLayer): Segment[] {
  return layer.blocks.flatMap((block) => block.segments)
}

/** The segments of a layer by label; of two with one label the first. */
export function segmentsByLabel(layer: TextLayer): Map<string, Segment> {
  return new Map(
    segmentsOf(layer)
      .reverse()
      .map((segment) => [segment.label, segment])
  )
}
