import type { TextLayer } from '../model/edition.ts'
import { restoreWitness } from '../model/restore.ts'
import type { Edition } from '../model/edition.ts'

/**
 * A layer as plain text: a block a line, a blank line between blocks. Sentences of Chinese join without a blank, those
 * of other languages with one.
 */
export function plainText({ lang, blocks }: TextLayer): string {
  const joint = lang.startsWith('zh') ? '' : ' '
  return `${blocks.map(({ segments }) => segments.map(({ text }) => text).join(joint)).join('\n\n')}\n`
}

/** The text as received, made of the reading text and the apparatus: the seed, byte for byte (invariant 1). */
export function receivedText({ text, apparatus }: Edition): string {
  return restoreWitness(text.blocks, apparatus)
    .map((part) => part.text)
    .join('')
}
