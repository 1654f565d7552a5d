/** The anonymizer's X, XX and XXX, in Chinese and English alike: runs of X that begin no word (Xi, Xinhua) of their own. */
const placeholder = /(?<![A-Za-z])X+(?=th\b|0|[^A-Za-z]|$)/g

/** The placeholders of a text in order: `XX作为XX的…X%` → `['XX', 'XX', 'X']`. */
export function findPlaceholders(text: string): string[] {
  return text.match(placeholder) ?? []
}
