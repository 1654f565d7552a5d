/** What files are for, in the order of the list, with its headings. */
export const purposes = {
  read: 'To read',
  cite: 'To cite',
  study: 'To study and translate',
  compute: 'To edit and compute',
  check: 'To check'
} as const

/** What a file is for. */
export type Purpose = keyof typeof purposes

/** A file readers can take away. */
export interface Download {
  /** Its name; it stands beside its edition, `editions/<edition>/<file>`, or in `glossary/`. */
  file: string
  /** What it is, for the list: “TEI P5”. */
  format: string
  purpose: Purpose
  /** What is in it and what it is good for, in a sentence. */
  about: string
  /** Makes its content; text is written as UTF-8. */
  make: () => string | Uint8Array<ArrayBuffer>
}
