/** Numbered headings of Chinese official prose: what kind of number a line opens with, and which number it is. */

const digits = '一二三四五六七八九'

/** The habits of numbering, from the usual order of depth (GB/T 9704: 一、 / （一） / 1. / （1）) plus 第一部分 and 第一，. */
const markers: Record<string, RegExp> = {
  part: /^第([一二三四五六七八九十]+|\d+)(?:部分|[章节編编篇])[\s　：:、]*/,
  comma: /^([一二三四五六七八九十]+)[、．.](?![一二三四五六七八九十]+(?:、|季度|次产业|产业))[\s　]*/,
  bracket: /^[（(]([一二三四五六七八九十]+)[）)][\s　]*/,
  digit: /^(\d+|[０-９]+)[、．.](?![\d０-９])[\s　]*/,
  digitBracket: /^[（(](\d+|[０-９]+)[）)][\s　]*/,
  ordinal: /^第([一二三四五六七八九十]+)[，,、][\s　]*/
}

/** How a line is numbered. */
export interface Marker {
  /** Which habit: lines of one habit are of one depth. */
  habit: string
  /** The number, from 1. */
  number: number
}

/** The marker a line opens with, or `undefined`. */
export function headingMarker(line: string): Marker | undefined {
  for (const [habit, pattern] of Object.entries(markers)) {
    const found = pattern.exec(line)
    if (found) return { habit, number: numeral(found[1]!) }
  }
  return undefined
}

/** 十二 → 12, ２０ → 20, 7 → 7 (1 to 99, which is all that headings use). */
function numeral(text: string): number {
  const plain = text.normalize('NFKC')
  if (/^\d+$/.test(plain)) return Number(plain)
  const [tens, units] = plain.includes('十') ? plain.split('十') : ['', plain]
  const ten = plain.includes('十') ? (tens ? digits.indexOf(tens) + 1 : 1) : 0
  return ten * 10 + (units ? digits.indexOf(units) + 1 : 0)
}
