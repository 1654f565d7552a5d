import type { Page } from 'playwright-core'

/** Where words of a run begin and end in the window, once they are in the middle of it. */
export async function edgesOf(page: Page, run: string, words: string): Promise<[Edge, Edge]> {
  return page.evaluate(
    ([selector, sought]) => {
      const element = document.querySelector(selector)!
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const characters: [Text, number][] = []
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        if (node.parentElement!.closest('.ref, .sign')) continue
        for (let at = 0; at < node.length; at++) characters.push([node, at])
      }
      const start = characters
        .map(([node, at]) => node.data[at])
        .join('')
        .indexOf(sought)
      if (start === -1) throw new Error(`no ${sought} in ${selector}`)
      const rectOf = ([node, at]: [Text, number]) => {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        return range.getBoundingClientRect()
      }
      const first = rectOf(characters[start]!)
      const last = rectOf(characters[start + sought.length - 1]!)
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 }
      ] as [Edge, Edge]
    },
    [run, words] as const
  )
}

interface Edge {
  x: number
  y: number
}

/** Selects words as a reader does, with the mouse. */
export async function selectWords(page: Page, run: string, words: string): Promise<void> {
  const [from, to] = await edgesOf(page, run, words)
  await drag(page, from, to)
}

async function drag(page: Page, from: Edge, to: Edge): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}
