import { defineConfig } from 'astro/config'
import { offline } from './src/build/offline.ts'
import { portable } from './src/build/portable.ts'
import { searchFiles, searchIndex } from './src/build/search.ts'
import { sizes } from './src/build/sizes.ts'
import { sitemap } from './src/build/sitemap.ts'
import { wholeSite } from './src/build/zip.ts'

/** `SITE` is the address the site will have, if it is known: permalinks, canonical links and the sitemap need it. */
const site = process.env.SITE?.replace(/\/*$/, '/')

export default defineConfig({
  ...(site && { site }),
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [searchFiles(), portable([wholeSite]), searchIndex(), sitemap(), sizes(), offline()]
})
