import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { Files } from '../load/files.ts'
import { formatReport } from '../load/report.ts'
import { decodeUtf8 } from '../load/file.ts'
import { loadWitness } from '../load/witness.ts'
import { type SeededBlock, type Seeding, seedText } from '../model/seeding.ts'

/**
 * Makes a fresh labelled text of a received file, and the records around it, as a draft. Refuses to overwrite a text.
 *
 *     npm run seed -- EDITION            # reads seeds/EDITION/, writes content/editions/EDITION/
 *     node src/cli/seed.ts EDITION FOLDER
 */
const [edition, root = process.cwd()] = process.argv.slice(2)
if (!edition || !/^[a-z0-9][a-z0-9-]*$/.test(edition)) {
  fail('Unexpected name, expected one of small letters, figures and hyphens: npm run seed -- my-speech-2020')
}
const folder = join(root, 'content/editions', edition)
const textPath = join(folder, 'text.zh.md')
if (existsSync(textPath)) fail(`Unexpected ${textPath}, expected no text yet: nothing was written`)

describeWitness(join(root, 'seeds', edition))
const files = new Files(root)
const witness = loadWitness(files, edition)
if (!witness) fail(formatReport(files, { color: process.stderr.isTTY }))
if (witness.text.trim() === '') fail(`Unexpected empty file ${witness.path}, expected a text: nothing was written`)

/** Block scalars would lose the blanks in front of line ends that a layout is made of. */
const yamlStyle = { lineWidth: 0, blockQuote: false } as const
const seeding = seedText(witness.text)
const unlabelled = seeding.blocks.flatMap(({ sentences }) => sentences).find((text) => /^\s*#|^[¶§][\d.]+$/.test(text))
if (unlabelled)
  fail(
    `Unexpected line \`${unlabelled.slice(0, 40)}\`, expected none that opens with # or is a label: nothing was written`
  )
mkdirSync(folder, { recursive: true })
writeFileSync(textPath, seeding.blocks.map(formatBlock).join('\n'))
writeUnlessThere('apparatus.yaml', stringify(apparatusOf(seeding, witness.siglum), yamlStyle))
writeUnlessThere('edition.yaml', stringify(recordOf(seeding), yamlStyle))
const count = (kind: SeededBlock['kind']) => seeding.blocks.filter((block) => block.kind === kind).length
const sentences = seeding.blocks.reduce((sum, block) => sum + block.sentences.length, 0)
console.log(`${textPath}: ${sentences} segments (${count('heading')} headings, ${count('paragraph')} paragraphs)`)
console.log('Read it against the received file, then translate it line by line into text.en.md: npm run check')

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

/** Writes `witness.yaml` for a folder that holds nothing but the received file. */
function describeWitness(seeds: string): void {
  if (existsSync(join(seeds, 'witness.yaml'))) return
  const received = existsSync(seeds) ? readdirSync(seeds).filter((name) => !name.startsWith('.')) : []
  if (received.length !== 1) {
    fail(`Unexpected ${received.length} files in ${seeds}, expected the received file alone, or witness.yaml beside it`)
  }
  const bytes = readFileSync(join(seeds, received[0]!))
  if (decodeUtf8(bytes) === undefined)
    fail(`Unexpected bytes in ${received[0]}, expected UTF-8: put a copy in UTF-8 there`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const record = { siglum: 'A', file: received[0], sha256, known: 'Not yet described', unknown: 'Not yet described' }
  writeFileSync(join(seeds, 'witness.yaml'), stringify(record))
}

function writeUnlessThere(name: string, text: string): void {
  if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), text)
}

/** A block as an editor finds it in `text.zh.md`. */
function formatBlock({ kind, level, label, sentences }: SeededBlock): string {
  if (kind === 'title') return `# ${sentences[0]}\n`
  if (kind === 'heading') return `${'#'.repeat(level + 1)} ${label} ${sentences[0]}\n`
  return `${[label, ...sentences].join('\n')}\n`
}

/** Gaps of the witness are the only departures of a fresh text. */
function apparatusOf({ layout, gaps }: Seeding, siglum: string) {
  const entries = gaps.map((gap, index) => ({
    id: `e${index + 1}`,
    ...gap,
    decision: 'normalized',
    kind: 'structure',
    certainty: 'certain',
    reason: gap.reading.includes('\n') ? 'The line is broken here in the witness.' : 'The witness has a blank here.'
  }))
  return { witness: siglum, by: 'npm run seed', layout, entries }
}

/** Everything the received file cannot say of itself is marked as unknown. */
function recordOf({ blocks }: Seeding) {
  const title = blocks.find(({ kind }) => kind === 'title')?.sentences[0] ?? 'Untitled'
  const unknown = { statement: 'Not known', certainty: 'unknown' }
  return {
    status: 'draft',
    title: { zh: title, en: 'Not yet translated' },
    summary: 'Not yet described',
    speaker: unknown,
    occasion: unknown,
    date: unknown,
    place: unknown,
    version: '0.1.0',
    responsibility: 'Not yet described',
    licence: { text: 'Not yet established', edition: 'Not yet established' }
  }
}
