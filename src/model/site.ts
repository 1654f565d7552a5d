/** What the site is called where it is cited, in English and in Chinese, and who answers for it. */
export const site = { en: 'Tifa: Bilingual Reading Editions of Chinese Political Speeches', zh: 'Tifa 提法' }
export const editors = 'Tifa editors'
