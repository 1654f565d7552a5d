import type { Check } from './check.ts'

/** A seed is never edited: the received file has the sha-256 that was recorded when it came. */
export const witnessIntact: Check = (corpus, report) => {
  for (const { witness } of corpus.editions) {
    if (!witness || witness.foundSha256 === witness.sha256) continue
    const reason = `Unexpected sha-256 \`${witness.sha256}\`, expected \`${witness.foundSha256}\` as of \`${witness.path}\``
    const note = 'If the received file was changed, put it back from the history; a seed is never edited.'
    report(witness.at, 'witness-intact', reason, { note })
  }
}
