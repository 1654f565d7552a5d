import { setUpOffline } from './offline.ts'
import { setUpSearch } from './search/loader.ts'

/** What every page has: its door to the search, and its place in what the browser keeps. */
export function setUpFrame(): void {
  setUpSearch()
  setUpOffline()
}
