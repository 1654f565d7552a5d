/** What students of Chinese use: this is what the page calls. */

import { showPinyin } from './pinyin.ts'
import { showScript } from './script.ts'
import { showTaps } from './tap.ts'
export { explainWord, listWords } from './dictionary.ts'

/** Makes the page what has been chosen. */
export async function follow(): Promise<void> {
  const { chosen } = tifaPage
  showTaps(chosen('view'))
  await Promise.all([showPinyin(chosen('pinyin')), showScript(chosen('script'))])
}
