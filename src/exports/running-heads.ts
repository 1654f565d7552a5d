import type { Edition } from '../model/edition.ts'

/**
 * What every page of the document to print says of where it is from, as a style sheet: the margins of pages take words
 * from nowhere else.
 */
export function runningHeads({ id, record: { title, version } }: Pick<Edition, 'id' | 'record'>): string {
  const source = `${id}, version ${version}`
  return `@page { @top-left { content: ${quote(title.en)} } @bottom-left { content: ${quote(source)} } }\n`
}

/** A string of CSS. */
function quote(text: string): string {
  return `"${text.replaceAll(/["\\\n]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}
