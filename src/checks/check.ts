import type { Report } from '../load/files.ts'
import type { Corpus } from '../model/edition.ts'

/** One editorial rule. The file is named for the rule, and so are its messages and its fixtures. */
export type Check = (corpus: Corpus, report: Report) => void
