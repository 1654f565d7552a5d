import { defineCollection } from 'astro:content'
import type { Loader, LoaderContext } from 'astro/loaders'
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
    async load(context) {
      const root = fileURLToPath(context.config.root)
      fill(context, root, entriesOf)
      context.watcher?.add([join(root, 'content'), join(root, 'seeds')])
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => {
          if (!/[\\/](content|seeds)[\\/]/.test(path)) return
          try {
            fill(context, root, entriesOf)
          } catch (error) {
            context.logger.error((error as Error).message)
          }
        })
      }
    }
  }
}

function fill<T extends { id: string }>(
  { store }: LoaderContext,
  root: string,
  entriesOf: (corpus: Corpus) => T[]
): void {
  const loaded = loadCorpus(root)
  runChecks(loaded)
  const errors = countErrors(loaded.files)
  if (errors > 0) throw new Error(`The content has errors:\n\n${formatReport(loaded.files, { color: false })}`)
  store.clear()
  for (const entry of entriesOf(loaded.corpus)) store.set({ id: entry.id, data: { ...entry } })
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
