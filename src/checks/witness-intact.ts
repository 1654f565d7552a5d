import type { Check } from './check.ts'

/** A seed is never edited: the received file has the sha-256 that was recorded when it came. */
export const witnessIntact: Check = (corpus, report) => {
  for (const { witness } of corpus.editions) {
    if (!witness || witness.foundSha256 === witness.sha256) continue
    const reason = `Unexpected sha-256 \`${witness.foundSha256}\` of \`${witness.path}\`, expected \`${witness.sha256}\``
    const note =
      'The received file has changed since it was recorded. Put it back from the history: a seed is never edited.'
    report(witness.at, 'witness-intact', reason, { note })
  }
}
