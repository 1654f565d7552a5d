import { defineConfig } from 'astro/config'
import { portable } from './src/build/portable.ts'
import { searchFiles, searchIndex } from './src/build/search.ts'

/** `SITE` is the address the site will have, if it is known: only canonical links need it. */
export default defineConfig({
  ...(process.env.SITE && { site: process.env.SITE }),
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [searchFiles(), portable(), searchIndex()]
})
