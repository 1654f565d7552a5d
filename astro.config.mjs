import { defineConfig } from 'astro/config'
import { portable } from './src/build/portable.ts'
import { searchFiles, searchIndex } from './src/build/search.ts'
import { sitemap } from './src/build/sitemap.ts'

/** `SITE` is the address the site will have, if it is known: permalinks, canonical links and the sitemap need it. */
const site = process.env.SITE?.replace(/\/*$/, '/')

export default defineConfig({
  ...(site && { site }),
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [searchFiles(), portable(), searchIndex(), sitemap()]
})
