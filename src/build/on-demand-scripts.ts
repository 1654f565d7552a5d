import { join } from 'node:path'
import { bundleScript } from './bundle-script.ts'

/** Scripts that are loaded only when they are used: where they go, and what they are called for one another. */
const scripts = {
  'search/engine': 'tifaEngine',
  'search/box': 'tifaBox',
  'search/found': 'tifaFound',
  'search/pagefind-source': 'tifaPagefind',
  'cite/offers': 'tifaCite',
  'settings/panel': 'tifaSettings',
  'keys/keys': 'tifaKeys',
  'study/study': 'tifaStudy',
  'listen/player': 'tifaListen'
}

/** And the styles of what they show. */
const styles = {
  'search/box': 'search',
  'search/found': 'found',
  'cite/offers': 'cite',
  'settings/panel': 'settings',
  'keys/keys': 'keys',
  'study/study': 'study',
  'listen/player': 'listen'
}

/**
 * Bundles what is loaded on demand.
 *
 * @param root the project
 * @returns contents by path: `search/box.js`
 */
export async function onDemandScripts(root: string): Promise<Map<string, Uint8Array>> {
  const files = await Promise.all([
    ...Object.entries(scripts).map(async ([path, globalName]) => {
      return [`${path}.js`, await bundleScript(join(root, 'src/client', `${path}.ts`), globalName)] as const
    }),
    ...Object.entries(styles).map(async ([path, sheet]) => {
      return [`${path}.css`, await bundleScript(join(root, 'src/styles', `${sheet}.css`))] as const
    })
  ])
  return new Map(files)
}
