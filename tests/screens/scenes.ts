import type { Page } from 'playwright-core'
import {
  askBox,
  openCitations,
  openCiteBar,
  openKeys,
  openNote,
  openSettings,
  openTerm,
  waitForAnswer,
  waitForLines
} from './steps.ts'

/** A page in a state a reader sees it in. */
export interface Scene {
  /** Names its files. What stands before a hyphen names the page, which has several scenes. */
  name: string
  /** From the root of the site, with query and place. */
  address: string
  /** Brings the page into its state. @throws Error that says what is not there */
  prepare?: (page: Page) => Promise<void>
}

const edition = 'editions/district-plenum-2020'
const reading = `${edition}.html`

/** One page of each kind, and the reading page in all its states. */
export const scenes: readonly Scene[] = [
  { name: 'home', address: 'index.html' },
  { name: 'reading-start', address: reading },
  { name: 'reading-parallel', address: `${reading}?view=parallel#p12-2` },
  { name: 'reading-interleaved', address: `${reading}?view=interleaved#p12-2` },
  { name: 'reading-chinese', address: `${reading}?view=zh#p12-2` },
  // A segment with a misread word and several entries.
  { name: 'reading-variants', address: `${reading}?text=variants#p16-5` },
  { name: 'reading-term', address: `${reading}#p12-2`, prepare: openTerm },
  { name: 'reading-note', address: `${reading}#p12-2`, prepare: openNote },
  { name: 'reading-search', address: `${reading}#p12-2`, prepare: askBox },
  { name: 'reading-bar', address: `${reading}#p12-2`, prepare: openCiteBar },
  { name: 'reading-cite', address: `${reading}#p12-2`, prepare: openCitations },
  { name: 'reading-settings', address: `${reading}#p12-2`, prepare: openSettings },
  { name: 'reading-keys', address: `${reading}#p12-2`, prepare: openKeys },
  { name: 'term', address: 'glossary/gaozhiliang-fazhan.html' },
  { name: 'glossary', address: 'glossary.html' },
  { name: 'overview', address: `${edition}/overview.html` },
  { name: 'concordance', address: `${edition}/concordance.html?q=发展`, prepare: waitForLines },
  { name: 'search', address: 'search.html?q=高质量发展', prepare: waitForAnswer },
  { name: 'apparatus', address: `${edition}/apparatus.html` },
  { name: 'annotations', address: `${edition}/annotations.html` },
  { name: 'quality', address: `${edition}/quality.html` },
  { name: 'downloads-site', address: 'downloads.html' },
  { name: 'downloads-edition', address: `${edition}/downloads.html` },
  { name: 'introduction', address: `${edition}/introduction.html` },
  { name: 'print', address: `${edition}/print.html` },
  { name: 'about', address: 'about.html' },
  { name: 'principles', address: 'principles.html' },
  { name: 'accessibility', address: 'accessibility.html' },
  { name: '404', address: '404.html' },
  { name: 'offline', address: 'offline.html' }
]

/** The names scenes can be asked for by: their own, and those of their pages. */
export const sceneNames: readonly string[] = [...new Set(scenes.flatMap(({ name }) => [pageOf(name), name]))]

/** The scenes of these names; all, where there is none. */
export function scenesNamed(names: readonly string[]): Scene[] {
  return scenes.filter(({ name }) => names.length === 0 || names.includes(name) || names.includes(pageOf(name)))
}

function pageOf(name: string): string {
  return name.split('-')[0]!
}
