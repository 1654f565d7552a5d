import { VFile } from 'vfile'
import type { Place } from '../model/place.ts'

/** What a message may say beyond its reason. */
export interface MessageDetail {
  /** How to mend it, or why the rule exists. */
  note?: string | undefined
  /** The other place involved. */
  cause?: { at: Place; reason: string } | undefined
  /** Where a waiver can point: the edition and the segment the message is about. */
  about?: { edition: string; segment: string } | undefined
}

/** Says that something is wrong at a place. */
export type Report = (at: Place, rule: string, reason: string, detail?: MessageDetail) => void

/** The files read so far and everything that is wrong with them. */
export class Files {
  readonly root: string
  readonly #files = new Map<string, VFile>()

  constructor(root: string) {
    this.root = root
  }

  /** The file at a path from the root; made when first asked for. */
  get(path: string): VFile {
    const known = this.#files.get(path)
    if (known) return known
    const file = new VFile({ path })
    this.#files.set(path, file)
    return file
  }

  /** All files in order of their paths. */
  all(): VFile[] {
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** Reports an error; every content mistake is one, and a waiver is the only way round it. */
  readonly report: Report = (at, rule, reason, detail = {}) => {
    const message = this.get(at.path).message(reason, {
      place: { line: at.line, column: at.column },
      ruleId: rule,
      source: 'tifa'
    })
    message.fatal = true
    const cause = detail.cause && `${detail.cause.reason} (${formatPlace(detail.cause.at)})`
    const note = [cause, detail.note].filter(Boolean).join('\n')
    if (note) message.note = note
    if (detail.about) Object.assign(message, { about: detail.about })
  }
}

/** `content/…/text.zh.md:12:3` */
function formatPlace({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`
}
