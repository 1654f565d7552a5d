/** What students of Chinese use: this is what the page calls. */

import { showPinyin } from './pinyin.ts'
import { showScript } from './script.ts'
import { showTaps } from './tap.ts'
export { listWords, lookUpAt } from './dictionary.ts'

/** Makes the page what has been chosen, and keeps it so. */
export function follow(): void {
  void showPinyin(tifaPage.chosen('pinyin'))
  void showScript(tifaPage.chosen('script'))
  showTaps(tifaPage.chosen('view'))
}

document.addEventListener('tifa-choice', follow)
