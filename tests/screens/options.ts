import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Scene, sceneNames, scenesNamed } from './scenes.ts'
import { type Window, windows } from './windows.ts'

/** The looks a reader can choose; the address has them. */
const themes = ['light', 'dark', 'sepia', 'contrast']

/** What is taken, and where it goes. */
export interface Options {
  scenes: readonly Scene[]
  themes: readonly string[]
  windows: readonly Window[]
  /** Whether shots go on below the window to the end of the page. */
  isFull: boolean
  /** An absolute path. */
  out: string
}

/**
 * Reads what stands behind `npm run screens --`. What is not chosen is all there is.
 *
 * @param root where the folder `screens/` stands, unless another is named
 * @throws Error that names what can be chosen
 */
export function readOptions(args: readonly string[], root: string): Options {
  const several = { type: 'string', multiple: true, default: [] as string[] } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      page: several,
      theme: several,
      width: several,
      full: { type: 'boolean', default: false },
      out: { type: 'string' }
    }
  })
  const widths = windows.map(({ width }) => String(width))
  allow('--page', values.page, sceneNames)
  allow('--theme', values.theme, themes)
  allow('--width', values.width, widths)
  return {
    scenes: scenesNamed(values.page),
    themes: values.theme.length === 0 ? themes : themes.filter((theme) => values.theme.includes(theme)),
    windows: windows.filter(({ width }) => values.width.length === 0 || values.width.includes(String(width))),
    isFull: values.full,
    out: values.out === undefined ? resolve(root, 'screens') : resolve(values.out)
  }
}

function allow(option: string, chosen: readonly string[], known: readonly string[]): void {
  const wrong = chosen.find((one) => !known.includes(one))
  if (wrong !== undefined) throw new Error(`Unexpected ${option} ${wrong}, expected one of: ${known.join(', ')}`)
}
