import { setUpCiting } from './cite/loader.ts'
import { setUpOffline } from './offline.ts'
import { setUpSearch } from './search/loader.ts'

/** What every page has: its doors to the search and to the citations, and its place in what the browser keeps. */
export function setUpFrame(): void {
  setUpSearch()
  setUpCiting()
  setUpOffline()
}
