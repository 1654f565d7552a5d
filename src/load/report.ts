import { reporter } from 'vfile-reporter'
import type { Files } from './files.ts'

/** Everything that is wrong, for people: sorted by file and place, with totals. Empty where nothing is. */
export function formatReport(files: Files, options: { color: boolean }): string {
  for (const file of files.all())
    file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  return countErrors(files) === 0 ? '' : reporter(files.all(), { quiet: true, verbose: true, color: options.color })
}

/** How many errors there are. */
export function countErrors(files: Files): number {
  return files.all().reduce((count, file) => count + file.messages.length, 0)
}

/** The same for a continuous-integration service that reads `::error` lines. */
export function formatAnnotations(files: Files): string {
  const lines = files.all().flatMap((file) =>
    file.messages.map(({ line, column, reason }) => {
      const escaped = reason.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
      return `::error file=${file.path},line=${line},col=${column}::${escaped}`
    })
  )
  return lines.join('\n')
}
