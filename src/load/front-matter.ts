import type { VFile } from 'vfile'
import type { Report } from './files.ts'

/** Front matter between lines of `---`, then prose. */
const frontMatter = /^---\n([\s\S]*?\n)---\n/

/**
 * Parts the record of a page from its prose; a file without front matter is reported.
 *
 * @returns the record as YAML, which starts at line 2, the prose, and the line that starts at
 */
export function splitFrontMatter(
  file: VFile,
  report: Report
): { front: { source: string; line: number }; body: string; line: number } | undefined {
  const source = String(file.value)
  const found = frontMatter.exec(source)
  if (!found) {
    const note = 'The file opens with a line of `---`, then the record, then `---` again.'
    report(
      { path: file.path, line: 1, column: 1 },
      'record-form',
      'Unexpected start of the file, expected front matter',
      { note }
    )
    return undefined
  }
  return {
    front: { source: found[1]!, line: 2 },
    body: source.slice(found[0].length),
    line: found[0].split('\n').length
  }
}
