import { createHash } from 'node:crypto'
import type { Shot } from './shot.ts'

/** Which themes make no difference. */
export interface Likeness {
  /** Takes note of shots; of each theme the same ones in the same order. */
  add: (theme: string, shots: readonly Shot[]) => void
  /**
   * Themes that look like an earlier one, after it: `[['light', 'dark']]`. Most shots of such a pair are the same, byte for
   * byte. Not all need be, since a browser does not draw every pixel alike each time; and a theme that works changes the
   * paper of all pages but the few without script.
   */
  alike: () => [string, string][]
}

/** Of a shot; none, where there is no shot. */
type Digest = string | undefined

/** Compares themes by what was taken of them, without keeping it. */
export function makeLikeness(): Likeness {
  const digests = new Map<string, Digest[]>()
  return {
    add(theme, shots) {
      const own = shots.map(({ image }) => image && createHash('sha256').update(image).digest('hex'))
      digests.set(theme, [...(digests.get(theme) ?? []), ...own])
    },
    alike() {
      const themes = [...digests]
      return themes.flatMap(([theme, own], index) => {
        const like = themes.slice(0, index).find(([, other]) => areMostlyAlike(own, other))
        return like ? [[like[0], theme] as [string, string]] : []
      })
    }
  }
}

function areMostlyAlike(some: readonly Digest[], others: readonly Digest[]): boolean {
  const same = some.filter((digest, index) => digest !== undefined && digest === others[index])
  return same.length > some.length / 2
}
