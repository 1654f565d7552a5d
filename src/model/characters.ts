/** What is known of the characters of the site, made at build: no dictionary is needed in the browser. */
export interface Characters {
  /** Every reading of a character, with tone marks: 长 → `cháng`, `zhǎng`. */
  readings: ReadonlyMap<string, readonly string[]>
  /** The simplified characters of the site that a traditional one may stand for: 後 → 后, 著 → 着. */
  simplified: ReadonlyMap<string, readonly string[]>
}
