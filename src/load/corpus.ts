import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Apparatus } from '../model/apparatus.ts'
import type { Corpus, EditionDraft, EditionRecord, Prose, PublishedId, TextLayer, Waiver } from '../model/edition.ts'
import { readSource } from './file.ts'
import { Files } from './files.ts'
import { parseLayer } from './layer.ts'
import { parseNotes } from './notes.ts'
import { parseProse } from './prose.ts'
import { parseRecord } from './record.ts'
import { apparatusSchema, editionSchema, waiversSchema } from './schema.ts'
import { loadWitness } from './witness.ts'

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
  const pages = markdownIn(root, 'content/pages').flatMap((name) =>
    loadProse(files, `content/pages/${name}`, name.replace('.md', ''))
  )
  return { corpus: { editions, pages, waivers: loadWaivers(files) }, files }
}

function loadEdition(files: Files, id: string): EditionDraft {
  const folder = `content/editions/${id}`
  const page = `/editions/${id}.html`
  const record = loadRecordFile(files, `${folder}/edition.yaml`, editionSchema) as EditionRecord | undefined
  const witness = loadWitness(files, id)
  const text = loadLayer(files, `${folder}/text.zh.md`, 'zh-Hans')
  const apparatus = loadApparatus(files, `${folder}/apparatus.yaml`)
  const [introduction] =
    record?.status !== 'published' ? [] : loadProse(files, `${folder}/introduction.en.md`, 'introduction', page)
  const publishedIds = loadPublishedIds(files, `${folder}/ids.tsv`)
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
    ...(publishedIds && { publishedIds })
  }
}

/** Every `text.<tag>.md` beside the reading text is a translation; English stands first. */
function translationTags(files: Files, folder: string): string[] {
  const tags = markdownIn(files.root, folder).flatMap((name) => /^text\.(?!zh\.)(.+)\.md$/.exec(name)?.[1] ?? [])
  return tags.sort((a, b) => Number(b === 'en') - Number(a === 'en'))
}

function loadTranslations(files: Files, folder: string): TextLayer[] {
  return translationTags(files, folder).flatMap((tag) => loadLayer(files, `${folder}/text.${tag}.md`, tag) ?? [])
}

function loadLayer(files: Files, path: string, lang: string): TextLayer | undefined {
  const file = readSource(files, path)
  return file && parseLayer(file, lang, files.report)
}

function loadApparatus(files: Files, path: string): Apparatus | undefined {
  const file = readSource(files, path)
  const loaded = file && parseRecord(file, apparatusSchema, files.report)
  if (!loaded) return undefined
  const { entries, ...rest } = loaded.value
  return {
    ...rest,
    at: { witness: loaded.placeOf(['witness']), layout: loaded.placeOf(['layout']) },
    entries: entries.map((entry, index) => ({ ...entry, at: loaded.placeOf(['entries', index, 'lemma']) }))
  }
}

function loadRecordFile(files: Files, path: string, schema: Parameters<typeof parseRecord>[1]): unknown {
  const file = readSource(files, path)
  return file && parseRecord(file, schema, files.report)?.value
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

/**
 * `ids.tsv`: an id and the first characters behind it a line, for every id that was ever published.
 *
 * @returns `undefined` where the file cannot be read, so that nobody takes its ids for new ones
 */
function loadPublishedIds(files: Files, path: string): PublishedId[] | undefined {
  if (!exists(files, path)) return []
  const file = readSource(files, path)
  const lines = String(file?.value ?? '')
    .split('\n')
    .slice(0, -1)
  const ids = lines.map((line, index) => {
    const [id, opening] = line.split('\t')
    return { id: id!, opening: opening ?? '', at: { path, line: index + 1, column: 1 } }
  })
  const faulty = ids.filter(({ id, opening }, index) => !opening || ids.findIndex((other) => other.id === id) !== index)
  for (const { id, opening, at } of faulty) {
    const found = opening ? `second \`${id}\`` : `line \`${id}\` without a tab`
    files.report(at, 'record-form', `Unexpected ${found}, expected an id, a tab and its first characters, once`)
  }
  return file && faulty.length === 0 ? ids : undefined
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
