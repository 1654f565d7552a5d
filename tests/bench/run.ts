import { benchSearch } from './search.ts'

/**
 * Measures what no test can assert on every machine.
 *
 *     npm run bench -- search FOLDER      # the search of a large corpus: FOLDER has files such as 1954.txt, in UTF-8
 */
const benches: Record<string, (args: readonly string[]) => Promise<boolean>> = { search: benchSearch }

const [name = '', ...args] = process.argv.slice(2)
const bench = benches[name]
if (!bench) {
  console.error(`Unexpected bench \`${name}\`, expected one of: ${Object.keys(benches).join(', ')}`)
  process.exit(1)
}
try {
  if (!(await bench(args))) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
