import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CslFiles, cslFormat } from '../../src/exports/csl-format.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import type { Passage } from '../../src/model/citation.ts'
import { type Edition, isComplete } from '../../src/model/edition.ts'

const root = join(import.meta.dirname, '../..')
const styles = join(root, 'src/csl')

export const csl: CslFiles = Object.fromEntries(
  readdirSync(styles).map((name) => [name, readFileSync(join(styles, name), 'utf8')])
)
export const format = cslFormat(csl)

export const digest = '0123456789abcdef'.repeat(4)
export const { corpus } = loadCorpus(root)

/** The first edition, with a version that does not change with it. */
export const edition = withVersion(corpus.editions.find(isComplete)!)

export function withVersion(changing: Edition): Edition {
  const versions = [{ ...changing.versions[0]!, version: '1.0.0', date: '2026-11-25' }]
  return { ...changing, versions, contents: { sums: '', digest } }
}

export const address = 'https://tifa.example/editions/district-plenum-2020.html'

/** What people cite, of every kind: words, a segment, a range over paragraphs, a heading, a note, and so on. */
export const passages = {
  word: { locator: '¶21.13', url: `${address}#p21-13:~:text=%E8%BF%99%E4%B8%AA%E4%BC%A0%E7%BB%9F` },
  segment: { locator: '¶12.3', url: `${address}#p12-3` },
  range: { locator: '¶12.3–¶13.1', url: `${address}#p12-3..p13-1` },
  paragraph: { locator: '¶12', url: `${address}#p12` },
  heading: { locator: '§3.1', url: `${address}#s3-1` },
  note: { locator: 'note 14 (¶16.18)', url: `${address}#n14` },
  entry: { locator: 'entry e12', url: 'https://tifa.example/editions/district-plenum-2020/apparatus.html#e12' },
  whole: { url: address },
  received: { locator: '¶11.4', url: `${address}?text=received&view=zh#p11-4`, received: true },
  offline: { locator: '¶12.3' }
} satisfies Record<string, Partial<Passage>>

export const term = { title: '共同富裕 (common prosperity)', url: 'https://tifa.example/glossary/gongtong-fuyu.html' }

/** A passage looked at on a day with one figure. */
export function seen(passage: Partial<Passage>): Passage {
  return { accessed: '2026-12-05', received: false, ...passage }
}
