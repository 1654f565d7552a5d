import type { Extent } from './dispersion.ts'
import { type Edition, segmentsByLabel } from './edition.ts'
import type { Term } from './glossary.ts'
import type { PlacedOccurrence } from './placed-occurrences.ts'
import { tallyBy } from './tally.ts'

/** What a stretch under one heading is made of; the words before the first heading have no label. */
export interface SectionProfile {
  label: string | undefined
  level: number
  /** Its heading in both languages, without the refrain. */
  heading: { zh: string; en: string }
  /** Its length, in UTF-16 units. */
  characters: number
  /** How many of the occurrences given stand in it, by category and by level. */
  categories: Map<Term['category'], number>
  levels: Map<Term['level'], number>
}

/** A profile of each stretch from one heading to the next, in order. */
export function profileSections(
  { text, translations, record }: Edition,
  { parts, starts, length }: Extent,
  occurrences: readonly PlacedOccurrence[]
): SectionProfile[] {
  const [chinese, english] = [text, translations[0]].map((layer) => (layer ? segmentsByLabel(layer) : undefined))
  const elide = (words: string, key: 'zh' | 'en') =>
    record.refrains.reduce((short, refrain) => short.replace(refrain[key], '…'), words)
  const stretches = [{ label: undefined, level: 1, start: 0 }, ...parts]
  return stretches.map(({ label, level, start }, index) => {
    const end = stretches[index + 1]?.start ?? length
    const own = occurrences.filter(({ segment, start: within }) => {
      const place = starts.get(segment.label)! + within
      return place >= start && place < end
    })
    const wordsOf = (layer: typeof chinese) => (label === undefined ? '' : (layer?.get(label)?.text ?? ''))
    return {
      label,
      level,
      heading: { zh: elide(wordsOf(chinese), 'zh'), en: elide(wordsOf(english), 'en') },
      characters: end - start,
      categories: tallyBy(own, ({ term }) => term.category),
      levels: tallyBy(own, ({ term }) => term.level)
    }
  })
}
