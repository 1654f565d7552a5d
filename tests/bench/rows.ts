/** A figure, and what it is of. */
export type Row = [name: string, value: string]

export function spread(ms: readonly number[]): string {
  const sorted = ms.toSorted((a, b) => a - b)
  return `median ${Math.round(median(ms))} ms, p95 ${Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1]!)} ms`
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
