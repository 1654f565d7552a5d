/** What a spreadsheet would take for the beginning of a formula, half-width or full-width. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/u

/**
 * Writes rows as CSV (RFC 4180), for spreadsheets: in UTF-8 with a byte order mark, by which they know it, and with CRLF. A
 * field that begins like a formula (`=`, `+`, `-`, `@`, a tab or a line end) is given an apostrophe before it, so that
 * “-quality development” is text and nothing is ever reckoned; a field that begins so behind apostrophes is given one
 * more, so that taking one away brings back what there was. A table that must be exact names the fields
 * where that was done (`exports/table.ts`).
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`
}

/** Whether a field is given an apostrophe. */
export function isGuarded(text: string): boolean {
  return formula.test(text)
}

function toField(text: string): string {
  const harmless = isGuarded(text) ? `'${text}` : text
  // Blanks at the ends are part of a context, and some programs take them away where no quotation marks keep them.
  return /[",\r\n]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
