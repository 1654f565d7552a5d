import { setUpSearch } from './search/loader.ts'
import { whenParsed } from './when-parsed.ts'

/** A page with no script of its own. */
whenParsed(setUpSearch)
