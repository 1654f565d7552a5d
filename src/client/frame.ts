import { setUpCiting } from './cite/loader.ts'
import { looks } from './looks.ts'
import { setUpKeys } from './keys/loader.ts'
import { setUpOffline } from './offline.ts'
import { offerPage } from './page.ts'
import { setUpSearch } from './search/loader.ts'
import { setUpSettings } from './settings/loader.ts'
import type { Choice } from './choice.ts'

/**
 * What every page has: its choices, its doors to the settings, the search and the citations, and its place in what the
 * browser keeps.
 *
 * @param own choices of the page itself
 */
export function setUpFrame(own: readonly Choice[] = []): void {
  offerPage([...own, ...looks])
  setUpSettings()
  setUpKeys()
  setUpSearch()
  setUpCiting()
  setUpOffline()
}
