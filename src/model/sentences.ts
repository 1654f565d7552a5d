/**
 * Cuts a paragraph of Chinese into sentences. The rule follows the punctuation standard GB/T 15834: a sentence ends
 * with 。！？ or, where nothing else closes it, with ……, and takes the closing quotation marks and brackets with it.
 */

const closers = '”’」』）)》〉】］'
const pairs: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '［': '］'
}
const terminators = /[。｡！？!?]/

/** What may follow a quoted question or exclamation that is only a part of its sentence: “为什么？”的问题. */
const goesOn = /[，、；：。的地得之等是和与或这那说道问中里上]/

/**
 * @param text one paragraph, without line ends
 * @returns its sentences; joined with nothing between, they are the paragraph again
 */
export function splitSentences(text: string): string[] {
  const enclosed = enclosedPlaces(text)
  const sentences: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const end = sentenceEnd(text, at, start, enclosed)
    if (end === undefined) continue
    sentences.push(text.slice(start, end))
    start = end
    at = end - 1
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

/** Where the sentence ends whose terminator stands at `at`, or `undefined` where none stands there. */
function sentenceEnd(text: string, at: number, start: number, enclosed: Set<number>): number | undefined {
  const ellipsis = text.startsWith('……', at)
  if (!ellipsis && !isTerminator(text, at)) return undefined
  let end = at + (ellipsis ? 2 : 1)
  while (end < text.length && (terminators.test(text[end]!) || text[end] === '…')) end++
  const bare = end
  while (end < text.length && closers.includes(text[end]!)) end++
  if (enclosed.has(end)) return undefined
  if (ellipsis && bare === at + 2 && trailsOff(text.slice(start, at))) return undefined
  const closedBy = text[bare - 1]!
  const attaches = closedBy === '。' ? /[的地得之]/ : goesOn
  if (end > bare && end < text.length && attaches.test(text[end]!)) return undefined
  if (end < text.length && /[，、；：]/.test(text[end]!)) return undefined
  return end
}

/** ASCII ! and ? end a Chinese sentence only behind Chinese: “A?B” in a formula or an address does not. */
function isTerminator(text: string, at: number): boolean {
  const char = text[at]!
  if (!terminators.test(char)) return false
  return !/[!?]/.test(char) || /[\p{Script=Han}”’」』）)》〉】］%％]/u.test(text[at - 1] ?? '')
}

/** An ellipsis behind an enumeration (铺大道、建游园……) stands for “and so on”, and the sentence goes on. */
function trailsOff(clause: string): boolean {
  return /、[^，。；、]*$/.test(clause)
}

/**
 * Positions inside quotation marks or brackets that are really closed. A mark that is opened again before it is closed
 * has lost its partner (received texts are full of them) and encloses nothing, or half a paragraph would be one sentence.
 */
function enclosedPlaces(text: string): Set<number> {
  const places = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    const close = pairs[text[at]!]
    if (!close) continue
    const end = text.indexOf(close, at + 1)
    const again = text.indexOf(text[at]!, at + 1)
    if (end === -1 || (again !== -1 && again < end)) continue
    for (let place = at + 1; place <= end; place++) places.add(place)
  }
  return places
}
