/** What stands in a run and is no word of the text. */
const apart = '.ref, .sign, rt'

/** The text nodes of a run, without references and signs. */
export function textNodes(run: Element): Text[] {
  const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!node.parentElement!.closest(apart)) nodes.push(node)
  }
  return nodes
}
