import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCorpus } from '../load/corpus.ts'
import { findOccurrences, type SurfaceForm, surfaceForms } from '../model/occurrences.ts'

/**
 * Counts every term of the glossary in a series of documents, one a year, and writes the counts, and nothing of the
 * documents, to `content/timeline.tsv`.
 *
 *     npm run timeline -- FOLDER      # with files such as 1954.txt, in UTF-8
 */
const [folder] = process.argv.slice(2)
const names = folder === undefined ? [] : readdirSync(folder).filter((name) => /^\d{4}\.txt$/.test(name))
if (folder === undefined || names.length === 0) {
  console.error('Unexpected absence of documents, expected a folder with files such as 1954.txt')
  process.exit(1)
}
const root = process.cwd()
const { glossary } = loadCorpus(root).corpus
const forms = surfaceForms(glossary)
const documents = names.sort().map((name) => {
  const bytes = readFileSync(join(folder, name))
  const text = bytes.toString('utf8')
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

/** How often each term stands in a text, by slug. */
function count(text: string, wanted: readonly SurfaceForm[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const free of findOccurrences(text, wanted)) {
    for (const { term } of [free, ...free.covered]) counts.set(term.slug, (counts.get(term.slug) ?? 0) + 1)
  }
  return counts
}
