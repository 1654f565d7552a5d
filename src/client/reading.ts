import { setUpContents } from './contents.ts'
import { setUpPermalinks } from './permalink.ts'
import { setUpTargets } from './target.ts'
import { setFirstView, setUpViews } from './view.ts'

/** The reading page. It stands in the head, so that the view is right in the first paint; the rest waits for the text. */
setFirstView()

function setUp(): void {
  setUpViews()
  setUpPermalinks()
  setUpContents()
  setUpTargets()
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', setUp)
else setUp()
