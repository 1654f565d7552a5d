import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inflectionsOf, phrasePattern, sequencePattern, wordPattern } from '../../src/search/english-pattern.ts'

const found = (pattern: RegExp, text: string) => text.match(pattern) ?? []

describe('a word finds its inflections', () => {
  test.each([
    ['policy', 'Policies and a policy’s POLICY', ['Policies', 'policy', 'POLICY']],
    ['policies', 'a policy', ['policy']],
    ['reform', 'reforms, reformed, reforming, reformer', ['reforms', 'reformed', 'reforming']],
    ['plan', 'planned planning plans plane', ['planned', 'planning', 'plans']],
    ['planned', 'plan', ['plan']],
    ['make', 'making makes maker', ['making', 'makes']],
    ['making', 'make', ['make']],
    ['process', 'processes processing proceed', ['processes', 'processing']],
    ['united', 'unite', ['unite']],
    ['class', 'world-class', ['class']],
    ['party', 'Party’s parties', ['Party', 'parties']],
    ['news', 'new news', ['news']],
    ['is', 'is i', ['is']],
    ['form', 'reform', []]
  ])('%s in %s', (word, text, expected) => {
    expect(found(wordPattern(word), text)).toEqual(expected)
  })

  test('and whatever a word is an inflection of finds it back', () => {
    const words = ['policy', 'plan', 'make', 'process', 'reform', 'unite', 'stop', 'study', 'box', 'control', 'see']
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(20), (word, number) => {
        const forms = inflectionsOf(word)
        const form = forms[number % forms.length]!
        expect(inflectionsOf(form), form).toContain(word)
      })
    )
  })

  test('a double letter in a long word is a slip', () => {
    expect(inflectionsOf('manufacturring')).not.toContain('manufacturing')
  })
})

describe('a quoted phrase is found to the letter', () => {
  test.each([
    ['high-quality development', 'High-quality  development, high quality development', ['High-quality  development']],
    ['the Party’s', "the party's aims", ["the party's"]],
    ['reform', 'reforms reform', ['reform']],
    [', and', 'a, and b', [', and']],
    ['(one', 'see (one)', ['(one']]
  ])('%s in %s', (phrase, text, expected) => {
    expect(found(phrasePattern(phrase), text)).toEqual(expected)
  })
})

test('words side by side may have points between them', () => {
  expect(found(sequencePattern(['high', 'quality']), 'high-quality, “high” quality, highest quality')).toEqual([
    'high-quality',
    'high” quality'
  ])
})
