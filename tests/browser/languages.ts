import type { Page } from 'playwright-core'

/**
 * Words whose element does not say their language (WCAG 3.1.2): Chinese characters outside Chinese, pinyin that is not
 * said to be pinyin, English of the translation within Chinese. What is not shown is looked at as well.
 *
 * @param within selector of what is looked at
 * @returns the words, each with the language it is said to have
 */
export function wrongLanguages(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const wrong: string[] = []
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text
        if (data.trim() === '' || parentElement!.closest('script, style')) continue
        const lang = parentElement!.closest<HTMLElement>('[lang]')!.lang
        const isHan = /\p{Script=Han}/u.test(data)
        const isTranslation = parentElement!.closest('.run.tr') !== null
        // Vowels that English has in no word of its own.
        if (/[āēīōūǖǎěǐǒǔǚ]/i.test(data) && lang !== 'zh-Latn-pinyin') wrong.push(`${lang}: ${data.trim()}`)
        if (isHan !== lang.startsWith('zh-Han') && (isHan || isTranslation)) wrong.push(`${lang}: ${data.trim()}`)
      }
      for (const rt of root.querySelectorAll<HTMLElement>('rt'))
        if (rt.lang !== 'zh-Latn-pinyin') wrong.push(`${rt.lang}: ${rt.dataset['pinyin']}`)
    }
    return wrong
  }, within)
}
