import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCorpus } from '../load/corpus.ts'
import { decodeUtf8 } from '../load/file.ts'
import { formatReport } from '../load/report.ts'
import { findOccurrences, type SurfaceForm, surfaceForms } from '../model/occurrences.ts'

/**
 * Counts every term of the glossary in a series of documents, one a year, and writes the counts, and nothing of the
 * documents, to `content/timeline.tsv`.
 *
 *     npm run timeline -- FOLDER      # with files such as 1954.txt, in UTF-8
 */
const [folder] = process.argv.slice(2)
const names =
  folder !== undefined && existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}\.txt$/.test(name)) : []
if (folder === undefined || names.length === 0)
  fail('Unexpected absence of documents, expected a folder with files such as 1954.txt')
const root = process.cwd()
const { corpus, files } = loadCorpus(root)
// What is wrong with the counts is what this run mends.
const faulty = files.all().filter(({ path, messages }) => path !== 'content/timeline.tsv' && messages.length > 0)
if (faulty.length > 0) fail(`${formatReport(files, { color: false })}\nNothing was counted: mend the content first.`)
const { glossary } = corpus
const forms = surfaceForms(glossary)
const documents = names.sort().map((name) => {
  const bytes = readFileSync(join(folder, name))
  const text = decodeUtf8(bytes)
  if (text === undefined || text.trim() === '') fail(`Unexpected content of ${name}, expected text in UTF-8`)
  const sha256 = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return {
    year: Number(name.slice(0, 4)),
    characters: [...text.replaceAll(/\s/g, '')].length,
    sha256,
    counts: count(text, forms)
  }
})
const lines = [
  'source\tReports on the Work of the Government (政府工作报告) to the National People’s Congress, one file a year. Counted is every place of a form of the term, quotation marks set aside, also within longer formulations. Characters are those of the file without white space. Of each file the first 16 digits of its sha-256 are given.',
  ...documents.map(({ year, characters, sha256 }) => `year\t${year}\t${characters}\t${sha256}`),
  ...glossary.map(({ slug, forms: own }) => {
    const years = documents.flatMap(({ year, counts }) => (counts.has(slug) ? [`${year}:${counts.get(slug)}`] : []))
    return `term\t${slug}\t${own.join('、、')}\t${years.join(' ')}`
  })
]
writeFileSync(join(root, 'content/timeline.tsv'), `${lines.join('\n')}\n`)
console.log(
  `${glossary.length} terms counted in ${documents.length} documents, ${documents[0]!.year}–${documents.at(-1)!.year}`
)

function fail(reason: string): never {
  console.error(reason)
  process.exit(1)
}

/** How often each term stands in a text, by slug. */
function count(text: string, wanted: readonly SurfaceForm[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const free of findOccurrences(text, wanted)) {
    for (const { term } of [free, ...free.covered]) counts.set(term.slug, (counts.get(term.slug) ?? 0) + 1)
  }
  return counts
}
