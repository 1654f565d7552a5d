import { setUpFrame } from './frame.ts'
import { whenParsed } from './when-parsed.ts'

/** A page with no script of its own. */
whenParsed(() => {
  setUpFrame()
})
