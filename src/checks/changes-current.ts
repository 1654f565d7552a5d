import type { Report } from '../load/files.ts'
import { type EditionDraft, segmentsByLabel } from '../model/edition.ts'
import { isLater } from '../model/version.ts'
import type { Check } from './check.ts'

/**
 * A version is one text for good: the newest record of changes is that of the edition’s version, versions ascend, what a
 * change says is there, and an edition that was published has not changed under its number.
 */
export const changesCurrent: Check = (corpus, report) => {
  for (const edition of corpus.editions) {
    const { at, record, versions, contents } = edition
    if (!record || !versions) continue
    const [newest] = versions
    if (!newest) {
      if (record.status !== 'published') continue
      const note = 'A first record: `- version: 1.0.0`, with `date` and `summary`.'
      report(at, 'changes-current', 'Unexpected absence of changes.yaml, expected a record of each version', { note })
      continue
    }
    if (newest.version !== record.version) {
      const reason = `Unexpected ${newest.version} at the head of the changes, expected the version of the edition, ${record.version}`
      report(newest.at, 'changes-current', reason, { cause: { at, reason: 'the record of the edition' } })
    }
    if (newest.digest && newest.digest !== contents.digest) {
      const note = `Put a record of the next version before it, and its number into edition.yaml. The files now come to ${contents.digest.slice(0, 12)}….`
      const reason = `Unexpected change to what was published as ${newest.version}, expected a new version`
      report(newest.at, 'changes-current', reason, { note })
    }
    reportOrder(edition, report)
    reportWords(edition, report)
  }
}

function reportOrder({ versions = [] }: EditionDraft, report: Report): void {
  for (const [index, { version, date, at }] of versions.entries()) {
    const later = versions[index - 1]
    if (!later || (isLater(later.version, version) && later.date >= date)) continue
    const reason = `Unexpected ${version} (${date}) below ${later.version} (${later.date}), expected the newest version first`
    report(at, 'changes-current', reason)
  }
}

/** What a change says of a segment is there: the words themselves only until a later version changes them again. */
function reportWords({ text, translations, versions = [] }: EditionDraft, report: Report): void {
  const layers = new Map(
    [...(text ? [text] : []), ...translations].map((layer) => [layer.lang, segmentsByLabel(layer)])
  )
  if (!text) return
  const told = new Set<string>()
  for (const { segment: label, layer, now, at } of versions.flatMap(({ segments }) => segments)) {
    const segments = layers.get(layer)
    const segment = segments?.get(label)
    const isNewest = !told.has(`${label} ${layer}`)
    told.add(`${label} ${layer}`)
    const fault = !segments
      ? `Unexpected layer \`${layer}\`, expected one of ${[...layers.keys()].map((lang) => `\`${lang}\``).join(', ')}`
      : !segment
        ? `Unexpected \`${label}\`, expected a segment of the text`
        : isNewest && !segment.text.includes(now)
          ? `Unexpected words “${now}”, expected words that stand in ${label}`
          : undefined
    if (fault) report(at, 'changes-current', fault)
  }
}
