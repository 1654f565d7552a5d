import { setUpConcordance } from './concordance-asking.ts'
import { setUpSearch } from './search/loader.ts'
import { whenParsed } from './when-parsed.ts'

/** The concordance of an edition. */
whenParsed(() => {
  setUpSearch()
  setUpConcordance(new URLSearchParams(location.search))
})
