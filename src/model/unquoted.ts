/** A text without its quotation marks, and where each unit of it stands in the text. */
export interface Unquoted {
  text: string
  /** Index in the text, by index in the unquoted text; in UTF-16 units. */
  places: number[]
}

/** Chinese and Western marks: witnesses have them broken, doubled or lost, and a formulation is the same without. */
const marks = /[“”‘’"'＂＇「」『』]/

/** Takes the quotation marks out of a text: `“放管服”改革` → `放管服改革`. */
export function unquote(text: string): Unquoted {
  const places = Array.from({ length: text.length }, (_, index) => index).filter((index) => !marks.test(text[index]!))
  return { text: places.map((index) => text[index]).join(''), places }
}
