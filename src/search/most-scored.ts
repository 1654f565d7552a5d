/** How many suggestions a reader is offered. */
const most = 6

/** The words with the highest scores, the highest first. */
export function mostScored(scores: ReadonlyMap<string, number>): string[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([words]) => words)
}
