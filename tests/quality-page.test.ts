import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'

/** The quality page against the files themselves, counted here by other means. */
const root = join(import.meta.dirname, '..')
const edition = join(root, 'content/editions/district-plenum-2020')
const read = (file: string) => readFileSync(join(edition, file), 'utf8')
const html = readFileSync(join(root, 'dist/editions/district-plenum-2020/quality.html'), 'utf8')
const glossary = readdirSync(join(root, 'content/glossary')).map((file) =>
  readFileSync(join(root, 'content/glossary', file), 'utf8')
)

/** The rows of the page: what stands in one, and how many have each value. */
const rows = new Map<string, Record<string, number>>()
visit(unified().use(rehypeParse).parse(html), 'element', (element: Element) => {
  if (element.tagName !== 'div') return
  const [dt, dd] = element.children.filter((child) => child.type === 'element')
  if (dt?.tagName !== 'dt' || !dd) return
  const parts = toString(dd).split('·')
  const counts = parts.flatMap((part) => {
    const [, number, value] = /^\s*(\d+)\s+(.*?)\s*$/s.exec(part) ?? []
    return value === undefined ? [] : [[value, Number(number)] as const]
  })
  rows.set(toString(dt).trim(), Object.fromEntries(counts))
})

/** How often each value of a key stands in a text. */
function tally(text: string, pattern: RegExp): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, value] of text.matchAll(pattern)) counts[value!] = (counts[value!] ?? 0) + 1
  return counts
}

describe('the figures are those of the files', () => {
  test('entries by certainty and kind, and each decision by certainty', () => {
    const apparatus = read('apparatus.yaml')
    expect(rows.get('90 entries')).toEqual(tally(apparatus, /^ {4}certainty: (\w+)$/gm))
    expect(rows.get('of these emended')).toEqual(
      tally(apparatus, /^ {4}decision: emended\n {4}kind: [\w ]+\n {4}certainty: (\w+)$/gm)
    )
    const kinds = tally(apparatus, /^ {4}kind: ([\w ]+)$/gm)
    expect(html).toContain('6</b> quotation mark')
    expect(kinds['quotation mark']).toBe(6)
  })

  test('notes by kind and certainty', () => {
    const notes = read('notes.en.md')
    expect(rows.get('150 notes')).toEqual(tally(notes, /^\{ .*?certainty: (\w+)/gm))
    expect(tally(notes, /^\{ .*?kind: (\w+)/gm)['translation']).toBe(20)
    expect(html).toContain('20 renderings the translators are unsure of')
  })

  test('renderings by how they are attested, and what has no source', () => {
    const all = glossary.join('\n')
    expect(rows.get('Renderings')).toEqual(tally(all, /^ {4}status: (\w+)/gm))
    const none = [...all.matchAll(/^ {4}source: ["']?source not found/gm)].length
    expect(rows.get('Their sources')!['not found']).toBe(none)
    expect(none).toBeGreaterThan(200)
  })

  test('segments, translated and with placeholders', () => {
    const sentences = (file: string) =>
      read(file)
        .split('\n')
        .filter((line) => line !== '' && !/^¶\d+$/.test(line))
    expect(rows.get('English')).toEqual({ 'of 218 segments translated': sentences('text.en.md').length })
    expect(rows.get('Segments')).toEqual({
      'in Chinese': sentences('text.zh.md').length,
      'with placeholders': sentences('text.zh.md').filter((line) => /(?<![A-Za-z])X/.test(line)).length
    })
  })
})

test('what nobody has checked is said first', () => {
  const first = html.indexOf('What nobody has checked')
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(html.indexOf('<h2 id="text">'))
  const record = read('edition.yaml')
  const reviewed = [...record.matchAll(/^ {2}- part: (\w+)$/gm)].map(([, part]) => part)
  for (const part of ['text', 'apparatus', 'translation', 'notes', 'introduction', 'glossary']) {
    const named = new RegExp(`is on record for: <b>[^<]*\\b${part}\\b`).test(html)
    expect(named, part).toBe(!reviewed.includes(part))
  }
})
