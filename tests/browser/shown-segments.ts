import type { Page } from 'playwright-core'
import type { Edition } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'
import { restoreWitness } from '../../src/model/restore.ts'

/** What a reader sees of the Chinese of each segment, by id: shown words alone, without labels and references. */
export function shownSegments(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const words = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent!
      const element = node as Element
      if (element.matches('.ref') || getComputedStyle(element).display === 'none') return ''
      return [...node.childNodes].map(words).join('')
    }
    const segments = [...document.querySelectorAll('.text .segment')]
    return Object.fromEntries(segments.map((segment) => [segment.id, words(segment.querySelector('.run.zh')!)]))
  })
}

/** The layout of the witness around what the page shows of each segment. */
export function assemble(shown: Record<string, string>, edition: Edition): string {
  const { layout } = edition.apparatus
  // Without entries the parts are the segments as they stand, and the layout between them.
  const blocks = edition.text.blocks.map((block) => ({
    ...block,
    segments: block.segments.map((segment) => ({ ...segment, text: shown[labelToId(segment.label)]! }))
  }))
  return restoreWitness(blocks, { ...edition.apparatus, layout, entries: [] })
    .map(({ text }) => text)
    .join('')
}
