import { toTraditional, type TraditionalData } from '../../model/traditional.ts'
import { bring } from './edition-data.ts'
import { replaceCharacters } from './replace-characters.ts'
import { readingNodes, textNodes } from './text-nodes.ts'

/** What a node of the page holds in the edition, while it is shown in traditional characters. */
const edited = new Map<Text, string>()

/** Shows the Chinese in simplified characters, which are those of the edition, or in traditional ones. */
export async function showScript(value: string): Promise<void> {
  if (value === 'hans') {
    if (edited.size === 0) return
    closeSlip()
    tifaPage.keepInPlace(simplify)
    return
  }
  const data = await bring('traditional')
  // The reader may have thought better of it.
  if (tifaPage.chosen('script') !== 'hant') return
  if (edited.size === 0) closeSlip()
  tifaPage.keepInPlace(() => {
    showTraditional(data)
  })
  window.tifaAsEdited = readAsEdited
  if (isFollowed) return
  isFollowed = true
  followSlip(data)
  document.addEventListener('tifa-text', () => {
    if (window.tifaAsEdited) showTraditional(data)
  })
}

let isFollowed = false

/** What was opened has the characters the page had. */
function closeSlip(): void {
  document.getElementById('slip')!.hidePopover()
}

/**
 * What the slip shows of the glossary follows: the data knows its words. Notes and entries quote what they quote, and the
 * dictionary has both kinds of characters already.
 */
function followSlip(data: TraditionalData): void {
  const slip = document.getElementById('slip')!
  new MutationObserver(() => {
    if (!window.tifaAsEdited || !slip.querySelector('.here')) return
    for (const words of slip.querySelectorAll<HTMLElement>('[lang=zh-Hans]')) {
      for (const node of textNodes(words)) node.data = toTraditional(node.data, data, node.data)
      words.lang = 'zh-Hant'
    }
  }).observe(slip, { childList: true })
}

/** Nodes that are there before and after go on being the same ones, with all that points into them. */
function readAsEdited<T>(read: () => T): T {
  const shown = Array.from(edited.keys(), (node) => [node, node.data] as const)
  for (const [node, text] of edited) replaceCharacters(node, text)
  tagRuns('zh-Hans')
  try {
    return read()
  } finally {
    for (const [node, text] of shown) replaceCharacters(node, text)
    tagRuns('zh-Hant')
  }
}

function simplify(): void {
  for (const [node, text] of edited) replaceCharacters(node, text)
  edited.clear()
  delete window.tifaAsEdited
  tagRuns('zh-Hans')
}

function showTraditional(data: TraditionalData): void {
  for (const run of document.querySelectorAll('.text .run.zh')) {
    const { id } = run.closest('.segment')!
    convert(readingNodes(run), (text) => toTraditional(text, data, id))
  }
  // Readings of the witness have no places of their own.
  for (const place of document.querySelectorAll('.text .variant'))
    if (tifaText.keptAt(place)) convert(textNodes(place), (text) => toTraditional(text, data, ''))
  for (const run of document.querySelectorAll('.contents .run.zh'))
    convert(textNodes(run), (text) => headingInTraditional(text, run, data))
  tagRuns('zh-Hant')
}

/** In the contents the refrain is left out of a heading: what is left is sought in the whole. */
function headingInTraditional(text: string, run: Element, data: TraditionalData): string {
  const id = run.closest('a')!.hash.slice(1)
  const heading = document.querySelector(`.text #${CSS.escape(id)} .run.zh`)
  const whole = heading ? readingNodes(heading).map(textOf).join('') : text
  const traditional = toTraditional(whole, data, id)
  return text.replaceAll(/[^…]+/g, (part) => {
    const at = whole.indexOf(part)
    return at < 0 ? toTraditional(part, data, '') : traditional.slice(at, at + part.length)
  })
}

function convert(nodes: readonly Text[], change: (text: string) => string): void {
  const texts = nodes.map(textOf)
  const changed = change(texts.join(''))
  let at = 0
  for (const [index, node] of nodes.entries()) {
    const text = texts[index]!
    edited.set(node, text)
    replaceCharacters(node, changed.slice(at, at + text.length))
    at += text.length
  }
}

/** What a node holds in the edition. */
function textOf(node: Text): string {
  return edited.get(node) ?? node.data
}

function tagRuns(lang: string): void {
  for (const run of document.querySelectorAll<HTMLElement>(':is(.text, .contents) .run.zh')) run.lang = lang
}
