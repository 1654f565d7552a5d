import type { Place } from './place.ts'

/** How a phrase is read wherever it stands: a line of `content/readings.yaml`. */
export interface PinyinReading {
  /** Chinese characters alone. */
  phrase: string
  /** Words with blanks between, no tone sandhi. */
  pinyin: string
  at: Place
}
