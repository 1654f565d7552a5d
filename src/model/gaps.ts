/**
 * Gaps inside the blocks of a witness: a broken line, or a blank between two characters. Neither belongs to Chinese
 * text, so the reading text closes them and the apparatus records them.
 */

import { countLemma } from './lemma.ts'

const cjk = '[\\p{Script=Han}，。、；：！？“”‘’《》（）]'
const gap = `[^\\S\\n]*\\r?\\n[^\\S\\n]*|(?<=${cjk})[^\\S\\n]+(?=${cjk})`
const everyGap = new RegExp(gap, 'gu')
const gapHere = new RegExp(gap, 'uy')

/** Words of a segment in which the witness has a gap; `occurrence` counts from 1. */
export interface Gap {
  segment: string
  lemma: string
  occurrence: number
  reading: string
}

/** A block without its gaps. */
export function closeGaps(block: string): string {
  return block.replace(everyGap, '')
}

/**
 * The stretch of a received block that without its gaps is this text.
 *
 * @param from where it starts in the block
 * @returns the stretch, the gap behind it, and where the next one starts
 */
export function takeReceived(block: string, from: number, text: string): { raw: string; behind: string; next: number } {
  let at = from
  for (let seen = 0; seen < text.length;) {
    const length = gapAt(block, at).length
    if (length === 0) seen++
    at += length || 1
  }
  const behind = gapAt(block, at)
  return { raw: block.slice(from, at), behind, next: at + behind.length }
}

/** The gap that stands at a place, or nothing. */
function gapAt(block: string, at: number): string {
  gapHere.lastIndex = at
  return gapHere.exec(block)?.[0] ?? ''
}

/** Each gap of a sentence with the character before and behind it; gaps that touch one character become one. */
export function findGaps(segment: string, sentence: string, raw: string): Gap[] {
  const places: { start: number; end: number; reading: string }[] = []
  let closed = 0
  for (const match of raw.matchAll(everyGap)) {
    const at = match.index - closed
    closed += match[0].length
    const before = /.$/su.exec(sentence.slice(0, at))![0]
    const behind = /^./su.exec(sentence.slice(at))![0]
    const last = places.at(-1)
    const place = { start: at - before.length, end: at + behind.length }
    if (last && last.end >= at) {
      last.reading += match[0] + behind
      last.end = place.end
    } else places.push({ ...place, reading: before + match[0] + behind })
  }
  return places.map(({ start, end, reading }) => {
    const lemma = sentence.slice(start, end)
    return { segment, lemma, occurrence: countLemma(sentence.slice(0, end), lemma), reading }
  })
}
