import type { Edition, TextLayer } from '../model/edition.ts'
import { restoreWitness } from '../model/restore.ts'
import { countCodePoints } from './positions.ts'

const betweenBlocks = '\n\n'
const betweenSentences = (lang: string) => (lang.startsWith('zh') ? '' : ' ')

/**
 * A layer as plain text: a block a line, a blank line between blocks. Sentences of Chinese join without a blank, those
 * of other languages with one.
 */
export function plainText({ lang, blocks }: TextLayer): string {
  const joint = betweenSentences(lang)
  return `${blocks.map(({ segments }) => segments.map(({ text }) => text).join(joint)).join(betweenBlocks)}\n`
}

/** Where each segment begins in that plain text, by label, in code points from its beginning. */
export function segmentStarts({ lang, blocks }: TextLayer): Map<string, number> {
  const joint = betweenSentences(lang).length
  const starts = new Map<string, number>()
  let at = 0
  for (const { segments } of blocks) {
    for (const { label, text } of segments) {
      starts.set(label, at)
      at += countCodePoints(text) + joint
    }
    at += betweenBlocks.length - joint
  }
  return starts
}

/** The text as received, made of the reading text and the apparatus: the seed, byte for byte (invariant 1). */
export function receivedText({ text, apparatus }: Edition): string {
  return restoreWitness(text.blocks, apparatus)
    .map((part) => part.text)
    .join('')
}
