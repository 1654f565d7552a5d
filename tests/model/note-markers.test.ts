import { expect, test } from 'vitest'
import type { Note } from '../../src/model/edition.ts'
import { inTextOrder, noteMarkers, outsideTerms, translationMarkers } from '../../src/model/note-markers.ts'
import type { Span } from '../../src/model/spans.ts'
import { block, layer } from './blocks.ts'

function note(id: string, lemma: string, given: Partial<Note> = {}): Note {
  const at = { path: 'notes.en.md', line: 1, column: 1 }
  const rest = { kind: 'context', certainty: 'certain', source: '', body: '' } as const
  return { id, segment: '¶1.1', lemma, ...rest, references: [], at, ...given }
}

test('a marker stands behind its lemma, at the place that is meant', () => {
  expect(noteMarkers('发展再发展', [note('n1', '发展', { occurrence: 2 })])).toEqual([
    { at: 5, kind: 'note', ref: 'n1' }
  ])
})

test('in the translation it stands behind the words that render the lemma, else at the end', () => {
  const [named, unnamed, lost] = translationMarkers('Growth first.', 'en', [
    note('n1', '发展', { rendered: 'Growth' }),
    note('n2', '发展'),
    note('n3', '发展', { rendered: 'not there' })
  ])
  expect([named!.at, unnamed!.at, lost!.at]).toEqual([6, 13, 13])
  expect(translationMarkers('Growth', 'fr', [note('n1', '发展', { rendered: 'Grow' })])[0]!.at).toBe(6)
})

test('a marker within a term moves to its end: a link cannot hold a link', () => {
  const term: Span = { start: 2, end: 6, kind: 'term', ref: 'x', trace: [1], covered: [] }
  const at = (place: number) => outsideTerms([{ at: place, kind: 'note', ref: 'n1' }], [term])[0]!.at
  expect([2, 3, 5, 6, 7].map(at)).toEqual([2, 6, 6, 6, 7])
})

test('notes come in the order of the text, whatever their numbers', () => {
  const text = layer(block('title', '题'), block('¶1', '要抓发展，要稳定。'), block('¶2', '好。'))
  const notes = [note('n1', '好', { segment: '¶2.1' }), note('n2', '稳定'), note('n3', '发展')]
  expect(inTextOrder(notes, text).map(({ id }) => id)).toEqual(['n3', 'n2', 'n1'])
})
