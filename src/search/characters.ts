import type { Characters } from '../model/characters.ts'

/** Characters as they are sent: a line a reading, `cháng长常…`; and a line a simplified character, `着著`. */
export interface PackedCharacters {
  readings: string
  simplified: string
}

export function packCharacters({ readings, simplified }: Characters): PackedCharacters {
  const lines = (pairs: Iterable<readonly [string, readonly string[]]>) => {
    const byValue = new Map<string, string>()
    for (const [key, values] of pairs) for (const value of values) byValue.set(value, (byValue.get(value) ?? '') + key)
    return [...byValue].map(([value, keys]) => `${value} ${keys}`).join('\n')
  }
  return { readings: lines(readings), simplified: lines(simplified) }
}

export function unpackCharacters({ readings, simplified }: PackedCharacters): Characters {
  const table = (lines: string) => {
    const byKey = new Map<string, string[]>()
    for (const line of lines.split('\n')) {
      const [value, keys] = line.split(' ') as [string, string?]
      for (const key of keys ?? '') byKey.set(key, [...(byKey.get(key) ?? []), value])
    }
    return byKey
  }
  return { readings: table(readings), simplified: table(simplified) }
}
