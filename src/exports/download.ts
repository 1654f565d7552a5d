/** A file readers can take away. */
export interface Download {
  /** Its name; it stands beside its edition, `editions/<edition>/<file>`, or in `glossary/`. */
  file: string
  /** What it is, for the list: “TEI P5”. */
  format: string
  /** What is in it and what it is good for, in a sentence. */
  about: string
  /** Makes its content; text is written as UTF-8. */
  make: () => string | Uint8Array<ArrayBuffer>
}
