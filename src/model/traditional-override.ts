import type { Place } from './place.ts'

/** A phrase as the texts have it and the same phrase in traditional characters: a reviewed decision. */
export interface TraditionalOverride {
  simplified: string
  traditional: string
  /** Where it is written in `content/traditional.yaml`. */
  at: Place
}

/**
 * Whether the one can stand for the other: as long, in UTF-16 units and in characters, and the same wherever no Chinese
 * character stands, for what is shown otherwise than the text has it are characters alone.
 */
export function isAlike({ simplified, traditional }: Pick<TraditionalOverride, 'simplified' | 'traditional'>): boolean {
  const [own, other] = [[...simplified], [...traditional]]
  return own.length === other.length && own.every((character, index) => isSame(character, other[index]!))
}

function isSame(own: string, other: string): boolean {
  const bothChinese = [own, other].every((character) => /\p{Script=Han}/u.test(character))
  return bothChinese ? own.length === other.length : own === other
}
