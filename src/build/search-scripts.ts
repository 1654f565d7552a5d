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
 * Bundles the scripts of the search, and its styles.
 *
 * @param root the project
 * @returns contents by file name
 */
export async function searchScripts(root: string): Promise<Map<string, Uint8Array>> {
  const files = await Promise.all([
    ...Object.entries(scripts).map(async ([name, globalName]) => {
      const code = await bundleScript(join(root, 'src/client/search', `${name}.ts`), globalName)
      return [`${name}.js`, code] as const
    }),
    ...Object.entries(styles).map(async ([name, sheet]) => {
      return [`${name}.css`, await bundleScript(join(root, 'src/styles', `${sheet}.css`))] as const
    })
  ])
  return new Map(files)
}
