import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runChecks } from './checks/index.ts'
import { type SearchFiles, searchFiles } from './exports/search-files.ts'
import { searchData } from './exports/search-volumes.ts'
import { loadCorpus } from './load/corpus.ts'
import { countErrors, formatReport } from './load/report.ts'
import { type Corpus, isComplete, type Published } from './model/edition.ts'

/**
 * The one door into Astro: reads and checks the whole corpus, and fails with one report if anything is wrong. While
 * developing the report is printed and the pages keep what was last right. Drafts are checked, and have no pages.
 */
const corpusLoader: Loader = {
  name: 'corpus',
  load({ config, watcher, store, logger }) {
    const root = fileURLToPath(config.root)
    const fill = () => {
      const loaded = loadCorpus(root)
      runChecks(loaded)
      if (countErrors(loaded.files) > 0) {
        const report = `The content has errors:\n\n${formatReport(loaded.files, { color: false })}`
        if (!watcher) throw new Error(report)
        logger.error(report)
        return
      }
      store.clear()
      // While developing there is no index.
      const shown = published(loaded.corpus)
      store.set({
        id: 'corpus',
        data: { ...shown, search: searchFiles(searchData(shown), weigh, forcedSource() ?? (watcher && 'local')) }
      })
    }
    fill()
    watcher?.add([join(root, 'content'), join(root, 'seeds')])
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher?.on(event, (path) => {
        if (/[\\/](content|seeds)[\\/]/.test(path)) fill()
      })
    }
    return Promise.resolve()
  }
}

function published({ editions, ...shared }: Corpus): Published {
  const complete = editions.filter(isComplete).filter(({ record }) => record.status === 'published')
  return { ...shared, editions: complete }
}

/** What a file weighs on its way. */
function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length
}

/** `SEARCH_SOURCE` puts either source behind every search on a host, whatever the weights are. */
function forcedSource(): 'local' | 'pagefind' | undefined {
  const asked = process.env['SEARCH_SOURCE']
  if (asked === undefined || asked === 'local' || asked === 'pagefind') return asked
  throw new Error(`Unexpected SEARCH_SOURCE \`${asked}\`, expected local or pagefind`)
}

/** All that pages are made of. */
export interface SiteData extends Published {
  search: SearchFiles
}

export const collections = {
  corpus: defineCollection({ loader: corpusLoader, schema: z.custom<SiteData>() })
}
