import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { runChecks } from '../../src/checks/index.ts'
import { type Loaded, loadCorpus } from '../../src/load/corpus.ts'
import { addresses } from '../../src/model/published.ts'
import type { Project } from '../project.ts'

/** What became of the documents. */
export interface Added {
  /** The corpus as it is published now, without an error. */
  loaded: Loaded
  /** Ids of the editions that were made. */
  ids: string[]
  /** Documents that the checks reject, and why. */
  leftOut: string[]
  /** How many exceptions the others need, beside the one that they have no translation. */
  waived: number
}

/** The documents of a folder: `1954.txt` and the like. */
export function documentsIn(folder: string | undefined): string[] {
  const names = folder === undefined ? [] : filesIn(folder).filter((name) => /^\d{4}\.txt$/.test(name))
  if (names.length > 0) return names.sort()
  throw new Error(
    `Unexpected absence of documents in ${folder ?? 'no folder'}, expected files such as 1954.txt, in UTF-8:\n` +
      '  npm run bench -- search FOLDER'
  )
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Makes each document an edition in Chinese alone, as an editor would: seeded, described, published. What a received text
 * has of faults in its typography is waived, for nobody reads it here; a document with other faults is left out.
 */
export function addEditions(project: Project, folder: string, names: readonly string[]): Added {
  for (const name of names) seed(project, folder, name)
  putOnRecord(project.root)
  const leftOut = new Set<string>()
  const waivers = new Set<string>()
  for (const { path, message } of faultsOf(checked(project.root))) {
    const id = path.split('/')[2]!
    if (!isMade(id)) throw new Error(`${path}: ${message.reason}. Nothing was measured: mend the content first.`)
    const { about } = message as VFileMessage & { about?: { edition: string; segment: string } }
    if (about)
      waivers.add(JSON.stringify({ check: message.ruleId, ...about, reason: 'Nobody reads it: it is measured.' }))
    else leftOut.add(`${id} (${message.ruleId}: ${message.reason})`)
  }
  const ids = [...leftOut].map((reason) => reason.split(' ')[0]!)
  for (const id of ids) {
    for (const place of ['content/editions', 'seeds']) rmSync(join(project.root, place, id), { recursive: true })
  }
  const needed = [...waivers].filter((waiver) => !ids.includes((JSON.parse(waiver) as { edition: string }).edition))
  appendFileSync(join(project.root, 'content/waivers.yaml'), `\n${needed.map((waiver) => `- ${waiver}\n`).join('')}`)
  const loaded = checked(project.root)
  const [fault] = faultsOf(loaded)
  if (fault) throw new Error(`${fault.path}: ${fault.message.reason}`)
  const made = loaded.corpus.editions.map(({ id }) => id).filter(isMade)
  return { loaded, ids: made, leftOut: [...leftOut], waived: needed.length - made.length }
}

const idOf = (name: string) => `report-${name.slice(0, 4)}`
const isMade = (id: string) => /^report-\d{4}$/.test(id)

function seed({ root, run }: Project, folder: string, name: string): void {
  const id = idOf(name)
  mkdirSync(join(root, 'seeds', id), { recursive: true })
  copyFileSync(join(folder, name), join(root, 'seeds', id, name))
  run('src/cli/seed.ts', [id, root])
  const edition = join(root, 'content/editions', id)
  const record = readFileSync(join(edition, 'edition.yaml'), 'utf8')
    .replace('status: draft', 'status: published')
    .replace('Not yet translated', `Report of ${name.slice(0, 4)}`)
  writeFileSync(join(edition, 'edition.yaml'), record)
  const introduction = '---\ntitle: Introduction\ndescription: A document that is measured.\n---\n\nOne of many.\n'
  writeFileSync(join(edition, 'introduction.en.md'), introduction)
}

/** Publishes the addresses of every edition that was made. */
function putOnRecord(root: string): void {
  for (const draft of loadCorpus(root).corpus.editions.filter(({ id, text }) => text && isMade(id))) {
    const lines = Array.from(addresses(draft), ([id, opening]) => `${id}\t${opening}\n`)
    writeFileSync(join(root, 'content/editions', draft.id, 'ids.tsv'), lines.join(''))
  }
}

function checked(root: string): Loaded {
  const loaded = loadCorpus(root)
  runChecks(loaded)
  return loaded
}

function faultsOf({ files }: Loaded): { path: string; message: VFileMessage }[] {
  return files.all().flatMap(({ path, messages }) => messages.map((message) => ({ path, message })))
}
