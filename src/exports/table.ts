import { isGuarded, toCsv } from '../search/csv.ts'

/** What stands in a cell: numbers in decimals, `true` and `false` as “yes” and “no”, what is not there as nothing. */
export type Cell = string | number | boolean | null

/** The items of a list in one cell: items have no bar in them. */
export function listCell(items: readonly string[]): string {
  return items.join(' | ')
}

/**
 * Writes a table for spreadsheets and programs alike: CSV with a byte order mark, without which Excel does not read
 * Chinese. No word changes silently: the last column, `guarded`, names the columns in which this row was given an
 * apostrophe that is not its own, lest a spreadsheet take the words for a formula. Where it is empty every field is exact.
 *
 * @param rows each with as many cells as there are names
 */
export function toTable(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const written = rows.map((row) => {
    const fields = row.map(toText)
    const guarded = names.filter((_, index) => isGuarded(fields[index]!))
    return [...fields, guarded.join(' ')]
  })
  return toCsv([[...names, 'guarded'], ...written])
}

function toText(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return String(cell ?? '')
}
