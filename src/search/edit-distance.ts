/**
 * Whether two words are so many slips apart, or fewer: a letter too many, too few, a wrong one, or two that changed places
 * (the optimal string alignment distance).
 */
export function isNear(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const wrong = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      row.push(Math.min(wrong, swapped, last[j]! + 1, row[j - 1]! + 1))
    }
    if (Math.min(...row) > slips) return false
    before = last
    last = row
  }
  return last[b.length]! <= slips
}
