/** What it takes to show one page in traditional characters: only where they differ from the simplified ones of its texts. */
export interface TraditionalData {
  /** Pairs of a simplified character and its usual counterpart here: `国國发發`. */
  characters: string
  /**
   * By id of a segment (`p12-3`), or by the words themselves where they stand alone (`干劲`): the places of other
   * characters, in UTF-16 units from 0, each with what stands there: `17後 30里`.
   */
  exceptions: Record<string, string>
}

/**
 * A text in traditional characters. It is as long as it was, in UTF-16 units, so that places in it stay what they are.
 *
 * @param id that of the segment the text is, as a whole; the text itself where it is a word of the glossary
 */
export function toTraditional(text: string, data: TraditionalData, id: string): string {
  const usual = counterpartsIn(data)
  const here = (data.exceptions[id] ?? '').matchAll(/(\d+)([^\d ]+)/g)
  const others = new Map([...here].map(([, place, character]) => [Number(place), character!]))
  let traditional = ''
  for (const own of text) traditional += others.get(traditional.length) ?? usual.get(own) ?? own
  return traditional
}

/** Pairs that were read before: a page asks for every segment it has. */
const known = new WeakMap<TraditionalData, ReadonlyMap<string, string>>()

function counterpartsIn(data: TraditionalData): ReadonlyMap<string, string> {
  const pairs = known.get(data) ?? new Map(data.characters.match(/../gsu)?.map((pair) => [...pair] as [string, string]))
  known.set(data, pairs)
  return pairs
}
