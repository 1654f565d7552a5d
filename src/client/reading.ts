import { setFirst, setUpChoice } from './choice.ts'
import { annotations, text, view } from './choices.ts'
import { setUpContents } from './contents.ts'
import { setUpFrame } from './frame.ts'
import { setUpNotes } from './notes.ts'
import { setUpPermalinks } from './permalink.ts'
import { setUpSidenotes } from './sidenotes.ts'
import { setUpSlip } from './slip.ts'
import { setUpTargets } from './target.ts'
import { readRows } from './term-rows.ts'
import { setUpTerms } from './terms.ts'
import { setUpTrace } from './trace.ts'
import { whenParsed } from './when-parsed.ts'

/** The reading page. It stands in the head, so that the view is right in the first paint; the rest waits for the text. */
const choices = [view, text, annotations]
for (const choice of choices) setFirst(choice)

function setUp(): void {
  readRows()
  for (const choice of choices) setUpChoice(choice)
  setUpPermalinks()
  setUpContents()
  setUpSlip()
  setUpTerms()
  setUpTrace()
  setUpNotes()
  setUpSidenotes()
  setUpTargets()
  setUpFrame()
}

whenParsed(setUp)
