import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChecks } from './checks/index.ts'
import { loadCorpus } from './load/corpus.ts'
import { countErrors, formatReport } from './load/report.ts'
import { type Corpus, type Edition, isComplete, type Prose } from './model/edition.ts'

/**
 * The one door into Astro: reads and checks the whole corpus, and fails with one report if anything is wrong. While
 * developing the report is printed and the pages keep what was last right.
 */
function corpusLoader<T extends { id: string }>(name: string, entriesOf: (corpus: Corpus) => T[]): Loader {
  return {
    name,
    load(context) {
      const { config, watcher, store, logger } = context
      const root = fileURLToPath(config.root)
      const fill = () => {
        const { corpus, report } = readCorpus(root)
        if (report && !watcher) throw new Error(report)
        if (report) {
          // One of the two collections speaks for both.
          if (name === 'editions') logger.error(report)
          return
        }
        store.clear()
        for (const entry of entriesOf(corpus)) store.set({ id: entry.id, data: { ...entry } })
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
}

/** The corpus, and what is wrong with it, if anything is. */
function readCorpus(root: string): { corpus: Corpus; report: string | undefined } {
  const loaded = loadCorpus(root)
  runChecks(loaded)
  const report = `The content has errors:\n\n${formatReport(loaded.files, { color: false })}`
  return { corpus: loaded.corpus, report: countErrors(loaded.files) > 0 ? report : undefined }
}

const published = ({ editions }: Corpus): Edition[] =>
  editions.filter(isComplete).filter(({ record }) => record.status === 'published')

export const collections = {
  editions: defineCollection({ loader: corpusLoader('editions', published), schema: z.custom<Edition>() }),
  pages: defineCollection({
    loader: corpusLoader('pages', ({ pages }) => pages.map((page) => ({ ...page, id: page.slug }))),
    schema: z.custom<Prose>()
  })
}
