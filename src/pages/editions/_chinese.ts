import { view } from '../../client/choices.ts'
import '../../client/reading.ts'

/** The reading page of an edition without a translation: whatever view was chosen elsewhere, here it is the Chinese. */
view.show('zh')
