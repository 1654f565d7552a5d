import { defineConfig } from 'astro/config'
import { offline } from './src/build/offline.ts'
import { onDemand } from './src/build/on-demand.ts'
import { pdf } from './src/build/pdf.ts'
import { portable } from './src/build/portable.ts'
import { searchIndex } from './src/build/search.ts'
import { sizes } from './src/build/sizes.ts'
import { sitemap } from './src/build/sitemap.ts'

/** `SITE` is the address the site will have, if it is known: permalinks, canonical links and the sitemap need it. */
const site = process.env.SITE?.replace(/\/*$/, '/')

/** Files that are made of the finished pages, which may link to them. */
const toCome = process.env.PDF ? /^tifa\.zip$|\.pdf$/ : /^tifa\.zip$/

export default defineConfig({
  ...(site && { site }),
  // Beside the project, not among its packages: copies of a project share those.
  cacheDir: '.astro/cache',
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    onDemand(),
    portable(toCome),
    searchIndex(),
    sitemap(),
    ...(process.env.PDF ? [pdf()] : []),
    sizes(),
    offline()
  ]
})
