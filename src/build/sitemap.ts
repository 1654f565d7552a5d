import type { AstroIntegration } from 'astro'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFiles } from './file-list.ts'

/** Lists every page for crawlers, where the site has an address. */
export function sitemap(): AstroIntegration {
  let site: string | undefined
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site
      },
      'astro:build:done': ({ dir }) => {
        if (!site) return
        const dist = fileURLToPath(dir)
        const pages = listFiles(dist).filter((file) => file.endsWith('.html') && !/^(404|offline)\.html$/.test(file))
        writeFileSync(join(dist, 'sitemap.xml'), sitemapOf(pages, site))
        appendFileSync(join(dist, 'robots.txt'), `Sitemap: ${new URL('sitemap.xml', site).href}\n`)
      }
    }
  }
}

/** The sitemap of pages, in the form of sitemaps.org. @param pages paths from the address of the site */
export function sitemapOf(pages: readonly string[], site: string): string {
  const entries = pages.map((page) => `  <url><loc>${new URL(page, site).href.replaceAll('&', '&amp;')}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
}
