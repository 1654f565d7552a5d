import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from './bundle-script.ts'

/** Scripts that are loaded when the search is used, and what they are called for one another. */
const scripts = {
  engine: 'tifaEngine',
  box: 'tifaBox',
  found: 'tifaFound',
  'pagefind-source': 'tifaPagefind'
}

/** And the style of what they show. */
const styles = { box: 'search', found: 'found' }

/**
 * Bundles the scripts of the search into `dist/search/`.
 *
 * @param root the project
 */
export async function writeSearchScripts(root: string, dist: string): Promise<void> {
  await Promise.all([
    ...Object.entries(scripts).map(async ([name, globalName]) => {
      writeFileSync(
        join(dist, 'search', `${name}.js`),
        await bundleScript(join(root, 'src/client/search', `${name}.ts`), globalName)
      )
    }),
    ...Object.entries(styles).map(async ([name, sheet]) => {
      writeFileSync(join(dist, 'search', `${name}.css`), await bundleScript(join(root, 'src/styles', `${sheet}.css`)))
    })
  ])
}
