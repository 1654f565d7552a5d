import { type Chosen, runsOf, selectedWords, wordsOf } from './chosen.ts'

/** Which languages are quoted. */
export type Languages = 'zh' | 'tr' | 'both'

/**
 * The words that were chosen, and nothing else. In a language in which none were, these are the whole segments: there is
 * no saying which words of one language are those of the other. A paragraph is a line, and both languages stand apart.
 */
export function quotation(chosen: Chosen, languages: Languages): string {
  const kinds = languages === 'both' ? ['zh', 'tr'] : [languages]
  return kinds
    .map((kind) => quoted(chosen, kind))
    .filter(Boolean)
    .join('\n\n')
}

function quoted({ segments, range }: Chosen, kind: string): string {
  const runs = segments.flatMap((segment) => runsOf(segment).filter(({ classList }) => classList.contains(kind)))
  const selected = range ? runs.map((run) => selectedWords(run, range)) : []
  const words = selected.some(Boolean) ? selected : runs.map(wordsOf)
  const joint = kind === 'zh' ? '' : ' '
  const lines = new Map<Element | null, string[]>()
  for (const [index, run] of runs.entries()) {
    if (!words[index]) continue
    // A heading is a paragraph of its own.
    const block = run.closest('.paragraph') ?? run.closest('.segment')
    lines.set(block, [...(lines.get(block) ?? []), words[index]])
  }
  return [...lines.values()].map((sentences) => sentences.join(joint)).join('\n')
}

/** The notes on the words that were chosen, each with its number and what it is on. */
export function notesOn(chosen: Chosen): string[] {
  const { segments, range } = chosen
  const words = range && quotation(chosen, 'zh')
  const references = segments.flatMap((segment) => [
    ...segment.querySelectorAll<HTMLAnchorElement>('.run.zh .ref:not(.entry, .change)')
  ])
  return references.flatMap((reference) => {
    const note = document.querySelector(`.notes ${reference.hash}`)
    const lemma = note?.querySelector('b')?.textContent ?? ''
    if (!note || (range && !range.intersectsNode(reference) && !words!.includes(lemma))) return []
    return `Note ${note.id.slice(1)}, ${lemma}: ${noteWords(note)}`
  })
}

/** What a note says, with its source. */
export function noteWords(note: Element): string {
  const paragraphs = [...note.querySelectorAll('.note-body > p')]
  return paragraphs.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()).join(' ')
}
