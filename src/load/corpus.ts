import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Apparatus } from '../model/apparatus.ts'
import type { Corpus, EditionDraft, EditionRecord, Prose, TextLayer, Waiver, Witness } from '../model/edition.ts'
import { digestFiles } from './digest.ts'
import { readSource } from './file.ts'
import { Files } from './files.ts'
import { loadTerm } from './glossary.ts'
import { parseLayer } from './layer.ts'
import { parseNotes } from './notes.ts'
import { parseProse, renderBody } from './prose.ts'
import { loadPublishedIds } from './published-ids.ts'
import { loadReadings } from './readings.ts'
import { parseRecord } from './record.ts'
import { apparatusSchema, editionSchema, waiversSchema } from './schema.ts'
import { loadTimeline } from './timeline.ts'
import { loadTraditional } from './traditional.ts'
import { loadVersions } from './versions.ts'
import { loadWitness } from './witness.ts'

/** Files of the folder of an edition; the text in other languages is `text.<tag>.md`. */
const editionFiles =
  /^(edition\.yaml|apparatus\.yaml|changes\.yaml|introduction\.en\.md|notes\.en\.md|ids\.tsv|text\..+\.md)$/

/** The corpus as far as it could be read, and the files with what is wrong with them. */
export interface Loaded {
  corpus: Corpus
  files: Files
}

/**
 * Reads everything the editors wrote. A file that cannot be read is reported and left out; all others go on.
 *
 * @param root the folder with `content` and `seeds` in it
 */
export function loadCorpus(root: string): Loaded {
  const files = new Files(root)
  const editions = foldersIn(root, 'content/editions').map((id) => loadEdition(files, id))
  if (editions.length === 0) {
    const at = { path: 'content/editions', line: 1, column: 1 }
    files.report(at, 'file-readable', `Unexpected absence of editions in ${root}, expected a folder for each`)
  }
  const pages = markdownIn(root, 'content/pages').flatMap((name) =>
    loadProse(files, `content/pages/${name}`, name.replace('.md', ''))
  )
  const published = new Set(editions.filter(({ record }) => record?.status === 'published').map(({ id }) => id))
  const glossary = markdownIn(root, 'content/glossary').flatMap((name) => loadTerm(files, name, published))
  const [timeline, waivers] = [loadTimeline(files), loadWaivers(files)]
  const [readings, traditional] = [loadReadings(files), loadTraditional(files)]
  return { corpus: { editions, pages, glossary, readings, timeline, traditional, waivers }, files }
}

function loadEdition(files: Files, id: string): EditionDraft {
  const folder = `content/editions/${id}`
  const page = `/editions/${id}.html`
  reportStrangers(files, folder, editionFiles)
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const at = { path: folder, line: 1, column: 1 }
    files.report(at, 'file-readable', `Unexpected name \`${id}\`, expected small letters, figures and hyphens`)
  }
  const record = loadRecord(files, `${folder}/edition.yaml`)
  const witness = loadWitness(files, id)
  const text = loadLayer(files, `${folder}/text.zh.md`, 'zh-Hans')
  const apparatus = loadApparatus(files, `${folder}/apparatus.yaml`, page)
  const [introduction] =
    record?.status !== 'published' ? [] : loadProse(files, `${folder}/introduction.en.md`, 'introduction', page)
  const publishedIds = loadPublishedIds(files, `${folder}/ids.tsv`)
  const versions = loadVersions(files, `${folder}/changes.yaml`)
  const notesPath = `${folder}/notes.en.md`
  const notesFile = exists(files, notesPath) ? readSource(files, notesPath) : undefined
  return {
    id,
    at: { path: `${folder}/edition.yaml`, line: 1, column: 1 },
    ...(record && { record }),
    ...(witness && { witness }),
    ...(text && { text }),
    ...(apparatus && { apparatus }),
    ...(introduction && { introduction }),
    translations: loadTranslations(files, folder),
    hasTranslation: translationTags(files, folder).length > 0,
    notes: notesFile ? parseNotes(notesFile, files.report, page) : [],
    ...(versions && { versions }),
    contents: digestFiles(files.root, contentPaths(files, folder, witness)),
    ...(publishedIds && { publishedIds })
  }
}

/** Files whose words readers see: the record of changes and that of addresses speak about them. */
function contentPaths({ root }: Files, folder: string, witness?: Witness): string[] {
  const own = readdirSync(join(root, folder)).filter(
    (name) => editionFiles.test(name) && !/^(changes|ids)\./.test(name)
  )
  return [...own.sort().map((name) => `${folder}/${name}`), ...(witness ? [witness.path] : [])]
}

/** Every `text.<tag>.md` beside the reading text is a translation; English stands first. */
function translationTags(files: Files, folder: string): string[] {
  const tags = markdownIn(files.root, folder).flatMap((name) => /^text\.(?!zh\.)(.+)\.md$/.exec(name)?.[1] ?? [])
  return tags.sort((a, b) => Number(b === 'en') - Number(a === 'en'))
}

function loadTranslations(files: Files, folder: string): TextLayer[] {
  return translationTags(files, folder).flatMap((tag) => {
    const path = `${folder}/text.${tag}.md`
    if (isLanguageTag(tag)) return loadLayer(files, path, tag) ?? []
    const reason = `Unexpected \`${tag}\` in the name of this file, expected a language tag such as \`fr\` or \`pt-BR\``
    files.report({ path, line: 1, column: 1 }, 'file-readable', reason)
    return []
  })
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

/** A misspelt file would be left out in silence. */
function reportStrangers(files: Files, folder: string, known: RegExp): void {
  for (const name of readdirSync(join(files.root, folder)).filter(
    (entry) => !entry.startsWith('.') && !known.test(entry)
  )) {
    const at = { path: `${folder}/${name}`, line: 1, column: 1 }
    files.report(at, 'file-readable', 'Unexpected file of this name, expected only files the edition knows')
  }
}

function loadLayer(files: Files, path: string, lang: string): TextLayer | undefined {
  const file = readSource(files, path)
  return file && parseLayer(file, lang, files.report)
}

function loadApparatus(files: Files, path: string, page: string): Apparatus | undefined {
  const file = readSource(files, path)
  const loaded = file && parseRecord(file, apparatusSchema, files.report)
  if (!loaded) return undefined
  const { entries, ...rest } = loaded.value
  return {
    ...rest,
    at: { witness: loaded.placeOf(['witness']), layout: loaded.placeOf(['layout']) },
    entries: entries.map((entry, index) => {
      const start = loaded.placeOf(['entries', index, 'reason'])
      const { html, references } = renderBody(entry.reason, start, files.report, page)
      return { ...entry, reason: html, references, at: loaded.placeOf(['entries', index, 'lemma']) }
    })
  }
}

function loadRecord(files: Files, path: string): EditionRecord | undefined {
  const file = readSource(files, path)
  return file && parseRecord(file, editionSchema, files.report)?.value
}

function loadProse(files: Files, path: string, slug: string, page?: string): Prose[] {
  const file = readSource(files, path)
  const prose = file && parseProse(file, slug, files.report, page)
  return prose ? [prose] : []
}

function loadWaivers(files: Files): Waiver[] {
  const path = 'content/waivers.yaml'
  if (!exists(files, path)) return []
  const file = readSource(files, path)
  const loaded = file && parseRecord(file, waiversSchema, files.report)
  return loaded?.value?.map((waiver, index) => ({ ...waiver, at: loaded.placeOf([index, 'check']) })) ?? []
}

function exists(files: Files, path: string): boolean {
  return existsSync(join(files.root, path))
}

function foldersIn(root: string, path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

function markdownIn(root: string, path: string): string[] {
  const full = join(root, path)
  return existsSync(full)
    ? readdirSync(full)
        .filter((name) => name.endsWith('.md'))
        .sort()
    : []
}
