import { join } from 'node:path'
import { indexSearch } from '../../src/build/index-search.ts'
import { copyProject, type Project } from '../project.ts'
import { addEditions, documentsIn } from './corpus.ts'
import { measure } from './measure.ts'
import { type Row, seconds } from './rows.ts'

/**
 * The search of a large corpus, in a real browser: this project’s own content, and beside it an edition in Chinese alone
 * of each document of a folder. Nothing of the documents stays behind.
 *
 * @returns whether every answer was exact
 */
export async function benchSearch([folder]: readonly string[]): Promise<boolean> {
  const names = documentsIn(folder)
  const project = copyProject()
  const stop = () => {
    project.remove()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    console.log(`${names.length} documents; this takes some minutes`)
    const { loaded, ids, leftOut, waived } = addEditions(project, folder!, names)
    print([
      ['editions made', `${ids.length} of ${names.length}`],
      ['left out', leftOut.join('; ') || 'none'],
      ['faulty segments waived', String(waived)]
    ])
    print(await build(project))
    const { rows, isExact } = await measure(join(project.root, 'dist'), loaded.corpus, ids)
    print(rows)
    return isExact
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
    project.remove()
  }
}

async function build({ root, run }: Project): Promise<Row[]> {
  const start = performance.now()
  run('src/cli/build.ts', [], { SEARCH_SOURCE: 'pagefind' })
  const all = performance.now() - start
  const again = performance.now()
  const records = await indexSearch(join(root, 'dist'))
  return [
    ['build, in all', seconds(all)],
    ['the index alone, once more', seconds(performance.now() - again)],
    ['records', records.toLocaleString('en')]
  ]
}

function print(rows: readonly Row[]): void {
  for (const [name, value] of rows) console.log(`${name.padEnd(36)} ${value}`)
}
