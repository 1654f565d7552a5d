import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChecks } from './checks/index.ts'
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
      store.set({ id: 'corpus', data: { ...published(loaded.corpus) } })
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

function published({ editions, pages, glossary, timeline }: Corpus): Published {
  const complete = editions.filter(isComplete).filter(({ record }) => record.status === 'published')
  return { editions: complete, pages, glossary, timeline }
}

export const collections = {
  corpus: defineCollection({ loader: corpusLoader, schema: z.custom<Published>() })
}
