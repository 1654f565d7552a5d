/**
 * Finds marks without a partner.
 *
 * @param marks pairs of an opening and a closing mark
 * @returns the place of each lone mark and the partner it lacks, in order
 */
export function findUnpaired(text: string, marks: readonly [string, string][]): { index: number; lacks: string }[] {
  const lone = marks.flatMap(([open, close]) => {
    const waiting: number[] = []
    const found: { index: number; lacks: string }[] = []
    for (let index = 0; index < text.length; index++) {
      if (text[index] === open) waiting.push(index)
      else if (text[index] === close && waiting.pop() === undefined) found.push({ index, lacks: open })
    }
    return [...found, ...waiting.map((index) => ({ index, lacks: close }))]
  })
  return lone.sort((a, b) => a.index - b.index)
}
