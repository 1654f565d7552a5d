import { cutKwic } from '../model/kwic.ts'
import type { Line, Side } from './concordance-lines.ts'

/**
 * Lines as a table, in their order, under a row of names. Contexts reach to the ends of the segment. Where nothing on record
 * says which words are the keyword the whole segment is its right context.
 *
 * @param addressOf the address of the segment of a line
 */
export function tableOf(lines: readonly Line[], addressOf: (line: Line) => string): string[][] {
  const languages = [...new Set(lines.map(({ translation }) => translation.lang))]
  const context = (lang: string) => ['left', 'keyword', 'right'].map((part) => `${lang}_${part}`)
  const names = [
    ...['label', 'address', ...context('zh'), 'received'],
    ...[...languages.flatMap(context), 'found_in', 'alignment']
  ]
  const rows = lines.map((line) => [
    line.record.label,
    addressOf(line),
    ...contextOf(line.zh),
    line.received ?? '',
    ...languages.flatMap((lang) => (lang === line.translation.lang ? contextOf(line.translation) : ['', '', ''])),
    line.found === 'zh' ? 'zh' : line.translation.lang,
    alignmentOf(line)
  ])
  return [names, ...rows]
}

/** Whether both languages are aligned, and on what. */
function alignmentOf({ zh, translation, within }: Line): string {
  if (!zh.keyword || !translation.keyword) return 'not aligned'
  return within === undefined ? 'aligned' : `within ${within}`
}

function contextOf({ text, keyword }: Side): string[] {
  if (!keyword) return ['', '', text]
  const { before, keyword: words, behind } = cutKwic(text, keyword, Infinity)
  return [before, words, behind]
}
