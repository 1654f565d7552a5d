import { headingMarker, type Marker } from './heading.ts'
import { splitSentences } from './sentences.ts'

/** A block of a witness, told apart: `level` 0 is the title, 1 and deeper are headings. */
export interface Block {
  kind: 'title' | 'heading' | 'paragraph'
  level: number
  text: string
  /** A head that runs on into the paragraph behind it, with no line end between the two. */
  runIn?: true
}

/** The longest line that can be a heading, in characters: the longest in 53 official texts has 52. */
const longest = 60
/** The longest sentence that can be a run-in head. */
const longestRunIn = 30

/**
 * Tells the title, the headings by level and the paragraphs of a witness apart, by what official prose has in common:
 * headings are single short lines, numbered by one habit a level, in sequence; a number at the head of a longer
 * paragraph is a heading only where the same habit makes headings elsewhere in the text (a run-in head).
 *
 * @param lines the blocks of a witness in order, each without line ends or outer space
 */
export function outline(lines: readonly string[]): Block[] {
  const front = frontMatter(lines)
  const standing = new Set(lines.filter(isHeadingLine).map((line) => headingMarker(line)?.habit ?? ''))
  const open: OpenHeading[] = []
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    if (index < front) {
      blocks.push({ kind: index === 0 && isBare(line) ? 'title' : 'paragraph', level: 0, text: line })
      continue
    }
    const marker = headingMarker(line)
    if (isHeadingLine(line) && (!marker || continues(open, marker) || isBare(line))) {
      blocks.push({ kind: 'heading', level: openHeading(open, marker), text: line })
      continue
    }
    const [head, ...rest] = splitSentences(line)
    const isRunIn = marker && standing.has(marker.habit) && rest.length > 0 && head!.length <= longestRunIn
    if (isRunIn && continues(open, marker)) {
      blocks.push({ kind: 'heading', level: openHeading(open, marker), text: head!, runIn: true })
      blocks.push({ kind: 'paragraph', level: 0, text: rest.join('') })
    } else blocks.push({ kind: 'paragraph', level: 0, text: line })
  }
  return blocks
}

/** How many blocks stand before the salutation (同志们：), title first; without one, the title alone or nothing. */
function frontMatter(lines: readonly string[]): number {
  const salutation = lines.slice(0, 10).findIndex((line) => line.length <= longest && /[：:！!]$/.test(line))
  if (salutation >= 0 && lines.slice(0, salutation).every((line) => !headingMarker(line))) return salutation
  return lines.length > 0 && isBare(lines[0]!) && !headingMarker(lines[0]!) ? 1 : 0
}

/** A line that can be a heading: bare, or numbered and one short sentence. */
function isHeadingLine(line: string): boolean {
  if (isBare(line)) return true
  const marker = headingMarker(line)
  if (!marker || marker.habit === 'ordinal') return false
  return line.length <= longest && splitSentences(line).length === 1 && line.endsWith('。')
}

/** A short Chinese line with no closing punctuation that opens with a word, not with a dash or half a sentence. */
function isBare(line: string): boolean {
  if (!/\p{Script=Han}/u.test(line)) return false
  return (
    line.length <= longest &&
    !/[。！？：；，、…!?:;,—][”’」』）)》]*$/.test(line) &&
    !/^[—－\-，。、；：》」”』]/.test(line)
  )
}

/** A heading that is open: its marker, and how many headings without a number came behind it at its level. */
interface OpenHeading extends Marker {
  unnumbered: number
}

/** Whether the marker is the next number of its habit (headings without one may count or not), or a new habit's one. */
function continues(open: readonly OpenHeading[], { habit, number }: Marker): boolean {
  const last = open.find((heading) => heading.habit === habit)
  return number === (last?.number ?? 0) + 1 || number === (last?.number ?? 0) + (last?.unnumbered ?? 0) + 1
}

/** Records a heading as open and returns its level; one without a number stands beside the heading before it. */
function openHeading(open: OpenHeading[], marker: Marker | undefined): number {
  if (!marker) {
    const last = open.at(-1)
    if (!last) return 1
    last.unnumbered++
    return open.length
  }
  const depth = open.findIndex(({ habit }) => habit === marker.habit)
  if (depth >= 0) open.length = depth
  open.push({ ...marker, unnumbered: 0 })
  return open.length
}
