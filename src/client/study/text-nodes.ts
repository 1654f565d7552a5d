/** What stands in a run and is no word of the text. */
const apart = '.ref, .sign'

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

/** The text nodes of the reading text of a run: where a place shows the witness, those it has not. */
export function readingNodes(run: Element): Text[] {
  return textNodes(run).flatMap((node) => {
    const place = node.parentElement!.closest('.variant')
    const kept = place && tifaText.keptAt(place)
    return kept ? textNodes(kept) : [node]
  })
}
