import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plainText, receivedText, segmentStarts } from '../../src/exports/plain-text.ts'
import { segmentsOf } from '../../src/model/edition.ts'
import { apparatus, block, layer } from '../model/blocks.ts'
import { bareSource, minimal, oddSource, real, root } from './sample-sources.ts'

describe('the reading text', () => {
  test('is what the file of the text has without its labels: a block a line', () => {
    for (const { path, joint, made } of [
      { path: real.edition.text.path, joint: '', made: plainText(real.edition.text) },
      { path: real.edition.translations[0]!.path, joint: ' ', made: plainText(real.edition.translations[0]!) }
    ]) {
      const blocks = readFileSync(join(root, path), 'utf8')
        .split(/\n\n+/)
        .map((lines) =>
          lines
            .trim()
            .split('\n')
            .filter((line) => !/^¶\d+$/.test(line))
            .map((line) => line.replace(/^#+ (?:§[\d.]+ )?/, ''))
            .join(joint)
        )
      expect(made).toBe(`${blocks.join('\n\n')}\n`)
    }
  })

  test('joins sentences without a blank in Chinese, with one in other languages', () => {
    const text = layer(block('title', '题'), block('¶1', '一。', '二。'))
    expect(plainText(text)).toBe('题\n\n一。二。\n')
    expect(plainText({ ...text, lang: 'fr' })).toBe('题\n\n一。 二。\n')
  })
})

test('every segment stands where it is said to, in code points', () => {
  const layers = [real, minimal(), oddSource(), bareSource()].flatMap(({ edition }) => [
    edition.text,
    ...edition.translations
  ])
  for (const one of layers) {
    const characters = [...plainText(one)]
    const starts = segmentStarts(one)
    for (const { label, text } of segmentsOf(one)) {
      const start = starts.get(label)!
      expect(characters.slice(start, start + [...text].length).join('')).toBe(text)
    }
  }
})

describe('the received text', () => {
  test('is the seed, byte for byte', () => {
    for (const { source, folder } of [
      { source: real, folder: root },
      { source: minimal(), folder: join(root, 'tests/fixtures/minimal') }
    ]) {
      const seed = readFileSync(join(folder, source.edition.witness.path))
      expect(Buffer.from(receivedText(source.edition)).equals(seed)).toBe(true)
    }
  })

  test('keeps a byte order mark and line ends of other systems, written and read again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tifa-'))
    const bytes = Buffer.from('\uFEFF题\r\n\r\n一。\r\n二。\r\n')
    const { edition } = minimal()
    const received = receivedText({
      ...edition,
      text: layer(block('title', '题'), block('¶1', '一。', '二。')),
      apparatus: apparatus({
        layout: {
          start: '\uFEFF',
          between: '\r\n\r\n',
          end: '\r\n',
          exceptions: [{ after: '¶1.1', witness: '\r\n' }]
        }
      })
    })
    writeFileSync(join(folder, 'received.txt'), received)
    expect(readFileSync(join(folder, 'received.txt')).equals(bytes)).toBe(true)
    rmSync(folder, { recursive: true })
  })
})
