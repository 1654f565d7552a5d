import { setUpConcordance } from './concordance-asking.ts'
import { setUpFrame } from './frame.ts'
import { whenParsed } from './when-parsed.ts'

/** The concordance of an edition. */
whenParsed(() => {
  setUpFrame()
  setUpConcordance(new URLSearchParams(location.search))
})
