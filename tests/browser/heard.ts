import type { Page } from 'playwright-core'

/** All words of the accessibility tree of a page, in order: what a screen reader is given. */
export async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const children = new Map(nodes.map((node) => [node.nodeId, node]))
  const words = (node: (typeof nodes)[number]): string =>
    !node.ignored && node.role?.value === 'StaticText'
      ? String(node.name?.value ?? '')
      : (node.childIds ?? []).map((id) => words(children.get(id)!)).join('')
  return words(nodes[0]!)
}
