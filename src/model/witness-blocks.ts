/** Finds the blocks (headings, paragraphs) of a plain-text witness, whatever habit of blank lines and indents it has. */

/** What the blocks of a witness are, and everything between them: joined in order, they are the witness again. */
export interface WitnessBlocks {
  /** Before the first block: byte-order mark, blank lines, indent. */
  start: string
  /** The blocks; line ends left inside one are only where its line was broken. */
  blocks: string[]
  /** `joints[n]` stands between block n and block n + 1. */
  joints: string[]
  /** Behind the last block. */
  end: string
}

/** Line ends with the blank around them, as one run. */
const gap = /[^\S\n]*(?:\r?\n[^\S\n]*)+/gu
const indent = /(?:\u3000{2}|\t| {4})$/u

/**
 * Where most line ends come with a blank line, paragraphs are set apart by blank lines or indents and a lone line end
 * is only a broken line; otherwise every line is a block.
 */
export function findBlocks(witness: string): WitnessBlocks {
  const body = witness.trim()
  const at = body ? witness.indexOf(body) : witness.length
  const gaps = [...body.matchAll(gap)]
  const blankLines = gaps.filter(([run]) => isBlankLine(run)).length
  const setApart = blankLines > gaps.length / 3
  const found: WitnessBlocks = {
    start: witness.slice(0, at),
    blocks: [],
    joints: [],
    end: witness.slice(at + body.length)
  }
  let from = 0
  for (const match of gaps) {
    const run = match[0]
    if (setApart && !isBlankLine(run) && !indent.test(run)) continue
    found.blocks.push(body.slice(from, match.index))
    found.joints.push(run)
    from = match.index + run.length
  }
  if (body) found.blocks.push(body.slice(from))
  return found
}

function isBlankLine(run: string): boolean {
  return run.split('\n').length > 2
}
