import { readingChoices } from './choices.ts'
import { setFirst, setInText } from './choice.ts'
import { setUpContents } from './contents.ts'
import { setUpFrame } from './frame.ts'
import { setUpListening } from './listen/loader.ts'
import { setUpNotes } from './notes.ts'
import { setUpPermalinks } from './permalink.ts'
import { setUpSidenotes } from './sidenotes.ts'
import { setUpSlip } from './slip.ts'
import { setUpStudy } from './study/loader.ts'
import { setUpSwitches } from './switches.ts'
import { setUpTargets } from './target.ts'
import { readRows } from './term-rows.ts'
import { setUpTerms } from './terms.ts'
import { textOffer } from './text-offer.ts'
import { setUpTrace } from './trace.ts'
import { whenParsed } from './when-parsed.ts'
import { setUpWhereYouWere } from './where-you-were.ts'

/** The reading page. It stands in the head, so that the view is right in the first paint; the rest waits for the text. */
for (const choice of readingChoices) setFirst(choice)

function setUp(): void {
  readRows()
  for (const choice of readingChoices) setInText(choice)
  setUpFrame(readingChoices)
  setUpSwitches()
  setUpPermalinks()
  setUpContents()
  setUpSlip()
  setUpTerms()
  setUpTrace()
  setUpNotes()
  setUpSidenotes()
  setUpTargets()
  setUpWhereYouWere()
  window.tifaText = textOffer
  setUpStudy()
  setUpListening(document.querySelector('.tools > .settings')!)
}

whenParsed(setUp)
