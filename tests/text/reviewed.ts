import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import phrases from 'opencc-js/dict/STPhrases'
import regional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import simplified from 'opencc-js/dict/STCharacters'
import traditional from 'opencc-js/dict/TSCharacters'
import variants from 'opencc-js/dict/TWVariants'

/** A decision a reader made of one place of a character that has several counterparts. */
export interface Reviewed {
  /** Label of the segment, or the word of the glossary. */
  where: string
  character: string
  /** Which of its places there is meant, from 1. */
  occurrence: number
  traditional: string
}

/** The decisions in `fixtures/traditional`, one a line, with a few words around the place for whoever reads them. */
export function reviewed(name: string): Reviewed[] {
  const path = join(import.meta.dirname, '../fixtures/traditional', `${name}.tsv`)
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([where, character, occurrence, other]) => ({
      where: where!,
      character: character!,
      occurrence: Number(occurrence),
      traditional: other!
    }))
}

/** The places of a text that want a reader: those of every character to which the dictionaries give several counterparts. */
export function doubtful(where: string, text: string): Omit<Reviewed, 'traditional'>[] {
  const counts = new Map<string, number>()
  return [...text].flatMap((character) => {
    const occurrence = (counts.get(character) ?? 0) + 1
    counts.set(character, occurrence)
    return (counterparts.get(character)?.size ?? 0) > 1 ? [{ where, character, occurrence }] : []
  })
}

const standard = new Map(entriesOf(variants))

/** By simplified character all that the dictionaries write for it, alone or in a phrase, as Taiwan’s standard has it. */
const counterparts = new Map<string, Set<string>>()
for (const [own, other] of [simplified, phrases, regional].flatMap(entriesOf)) add(own, other)
for (const [own, other] of entriesOf(traditional)) add(other, own)

function add(own: string, other: string): void {
  const others = [...other]
  for (const [index, character] of [...own].entries()) {
    const counterpart = others[index]!
    const known = counterparts.get(character) ?? new Set()
    counterparts.set(character, known.add(standard.get(counterpart) ?? counterpart))
  }
}

function entriesOf(dictionary: string): [string, string][] {
  return dictionary.split('|').map((entry) => entry.split(' ') as [string, string])
}
