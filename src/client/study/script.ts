import { toTraditional, type TraditionalData } from '../../model/traditional.ts'
import { bring } from './edition-data.ts'
import { replaceCharacters } from './replace-characters.ts'
import { textNodes } from './text-nodes.ts'

/** What a node of the page holds in the edition, while it is shown in traditional characters. */
const edited = new Map<Text, string>()

/** Shows the Chinese in simplified characters, which are those of the edition, or in traditional ones. */
export async function showScript(value: string): Promise<void> {
  if (value === 'hans') {
    if (edited.size > 0) tifaPage.keepInPlace(simplify)
    return
  }
  const data = await bring('traditional')
  // The reader may have thought better of it.
  if (tifaPage.chosen('script') !== 'hant') return
  tifaPage.keepInPlace(() => {
    showTraditional(data)
  })
  slipObserver ??= observeSlip(data)
  window.tifaAsEdited = (read) => {
    simplify()
    const found = read()
    showTraditional(data)
    return found
  }
}

let slipObserver: MutationObserver | undefined

/** What the slip shows of the glossary follows; the dictionary has both kinds of characters already. */
function observeSlip(data: TraditionalData): MutationObserver {
  const slip = document.getElementById('slip')!
  const observer = new MutationObserver(() => {
    if (tifaPage.chosen('script') !== 'hant') return
    for (const words of slip.querySelectorAll<HTMLElement>('[lang=zh-Hans]:not(.dictionary *)')) {
      for (const node of textNodes(words)) node.data = toTraditional(node.data, data, node.data)
      words.lang = 'zh-Hant'
    }
  })
  observer.observe(slip, { childList: true })
  return observer
}

function simplify(): void {
  for (const [node, text] of edited) replaceCharacters(node, text)
  edited.clear()
  delete window.tifaAsEdited
  tagRuns('zh-Hans')
}

function showTraditional(data: TraditionalData): void {
  tifaText.withReadingText(() => {
    for (const segment of document.querySelectorAll<HTMLElement>('.text .segment')) {
      const run = segment.querySelector('.run.zh')
      if (run) convert(textNodes(run), (text) => toTraditional(text, data, segment.id))
    }
  })
  // Readings of the witness have no places of their own.
  const witness = [...document.querySelectorAll('.text .variant')]
    .flatMap(textNodes)
    .filter((node) => !edited.has(node))
  for (const node of witness) convert([node], (text) => toTraditional(text, data, ''))
  for (const run of document.querySelectorAll('.contents .run.zh'))
    convert(textNodes(run), (text) => headingInTraditional(text, run, data))
  tagRuns('zh-Hant')
}

/** In the contents the refrain is left out of a heading: what is left is sought in the whole. */
function headingInTraditional(text: string, run: Element, data: TraditionalData): string {
  const id = run.closest('a')!.hash.slice(1)
  const heading = document.querySelector(`.text #${CSS.escape(id)} .run.zh`)
  const whole = heading ? textNodes(heading).map(textOf).join('') : text
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
