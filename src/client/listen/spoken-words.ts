/**
 * Words of a run as they are said: the signs of the edition are for the eye, and a placeholder is read letter by letter,
 * “XX” as “X X”. Roman numerals with other letters in them are left to the voice.
 */
export function spokenWords(words: string): string {
  return words
    .replaceAll(/[〈〉†]/g, '')
    .replaceAll(/(?<![A-Z])X{2,}(?![A-Z])/gi, (placeholder) => [...placeholder].join(' '))
}
