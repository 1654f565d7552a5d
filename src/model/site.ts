/** What the site is called where it is cited. */
export const siteName = 'Tifa: Reading Editions of Chinese Political Speeches'
