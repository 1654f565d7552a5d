/**
 * Gives a node other characters, as many as it has. What points into the node, a selection or a mark of the search, goes on
 * pointing at the same places: the new character is put in before the old one is taken out.
 */
export function replaceCharacters(node: Text, text: string): void {
  for (let at = 0; at < text.length; at++) {
    if (node.data[at] === text[at]) continue
    node.insertData(at, text[at]!)
    node.deleteData(at + 1, 1)
  }
}
