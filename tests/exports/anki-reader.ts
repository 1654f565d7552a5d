/** A note as Anki takes it from a text file. */
export interface AnkiNote {
  guid: string
  /** The regular columns in their order: Anki pairs them with the fields of a note type. */
  fields: string[]
  tags: string[]
}

/** A text file as Anki reads it. */
export interface AnkiFile {
  headers: Map<string, string>
  notes: AnkiNote[]
}

/**
 * Reads a text file by the rules of Anki’s manual (“Text Files”, “File Headers”), and shares nothing with the export:
 * lines that begin with `#` are headers or comments, a field that begins with a quotation mark goes on to the next that
 * is not doubled, and special columns are taken out.
 */
export function readAnki(text: string): AnkiFile {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  const headers = new Map<string, string>()
  for (const line of lines.slice(0, end)) {
    const [, key, value] = /^#([^:]*):(.*)$/.exec(line) ?? []
    if (key !== undefined) headers.set(key.trim().toLowerCase(), value!)
  }
  const separator = { tab: '\t', comma: ',' }[headers.get('separator')!]!
  const column = (key: string) => Number(headers.get(key)) - 1
  const [guid, tags] = [column('guid column'), column('tags column')]
  const notes = records(lines.slice(end).join('\n'), separator).map((row) => ({
    guid: row[guid]!,
    fields: row.filter((_, index) => index !== guid && index !== tags),
    tags: row[tags]!.split(/\s+/)
  }))
  return { headers, notes }
}

/** Rows of fields; the state is the place in the text. */
function records(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length; at++) {
    let field = ''
    if (text[at] === '"') {
      for (at++; at < text.length && (text[at] !== '"' || text[at + 1] === '"'); at++) {
        field += text[at]
        if (text[at] === '"') at++
      }
      at++
    } else {
      for (; at < text.length && text[at] !== separator && text[at] !== '\n'; at++) field += text[at]
    }
    row.push(field)
    if (text[at] === separator) continue
    rows.push(row)
    row = []
  }
  return rows
}
