import { expect, test } from 'vitest'
import { notesTable } from '../../src/exports/notes-table.ts'
import { segmentsByLabel } from '../../src/model/edition.ts'
import { parseCsv } from '../search/parse-csv.ts'
import { bareSource, oddSource, real } from './sample-sources.ts'

test('every note is a row, and its places hold its lemma and the words that render it', () => {
  const [names, ...rows] = parseCsv(notesTable(real.edition))
  expect(names!.join(' ')).toBe(
    'id label lemma start end kind certainty rendered rendered_start rendered_end source text guarded'
  )
  expect(rows.map(([id]) => id).sort()).toEqual(real.edition.notes.map(({ id }) => id).sort())
  const chinese = segmentsByLabel(real.edition.text)
  const english = segmentsByLabel(real.edition.translations[0]!)
  for (const [, label, lemma, start, end, , , rendered, from, to] of rows) {
    expect([...chinese.get(label!)!.text].slice(Number(start), Number(end)).join('')).toBe(lemma)
    expect([...english.get(label!)!.text].slice(Number(from), Number(to)).join('')).toBe(rendered)
  }
})

test('notes are plain text, nothing of it lost', () => {
  const [, ...rows] = parseCsv(notesTable(real.edition))
  const words = new Map(rows.map((row) => [row[0], row[11]!]))
  for (const { id, body } of real.edition.notes) {
    const bare = body
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#x26;', '&')
    expect(words.get(id)!.replaceAll(/\s+/g, '')).toBe(bare.replaceAll(/\s+/g, ''))
  }
})

test('places count code points, markup is undone, and paragraphs are lines', () => {
  const [, row] = parseCsv(notesTable(oddSource().edition))
  expect(row).toEqual(
    ['n1', '¶1.1', '𡘙', '5', '6', 'textual', 'unknown', '🍚 & “it”', '11', '19'].concat([
      "'@source",
      'One 𠮷 & "two"\n=three',
      'source'
    ])
  )
})

test('an edition without notes has a table without rows', () => {
  expect(parseCsv(notesTable(bareSource().edition))).toHaveLength(1)
})
