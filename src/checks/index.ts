import type { VFileMessage } from 'vfile-message'
import type { Loaded } from '../load/corpus.ts'
import type { Files } from '../load/files.ts'
import type { Waiver } from '../model/edition.ts'
import { apparatusAccounts } from './apparatus-accounts.ts'
import { apparatusDecision } from './apparatus-decision.ts'
import { apparatusOverlap } from './apparatus-overlap.ts'
import { changesCurrent } from './changes-current.ts'
import type { Check } from './check.ts'
import { labelOrder } from './label-order.ts'
import { layerLabels } from './layer-labels.ts'
import { layerLines } from './layer-lines.ts'
import { lemmaFound } from './lemma-found.ts'
import { noMarkup } from './no-markup.ts'
import { placeholderKept } from './placeholder-kept.ts'
import { publishedIds } from './published-ids.ts'
import { readingForm } from './reading-form.ts'
import { readingUsed } from './reading-used.ts'
import { referenceFound } from './reference-found.ts'
import { refrainKept } from './refrain-kept.ts'
import { termClash } from './term-clash.ts'
import { termRendered } from './term-rendered.ts'
import { timelineCurrent } from './timeline-current.ts'
import { traditionalNeeded } from './traditional-needed.ts'
import { typographyEn } from './typography-en.ts'
import { typographyZh } from './typography-zh.ts'
import { witnessIntact } from './witness-intact.ts'

/** Every check by the name of its rule. */
export const checks: Record<string, Check> = {
  'apparatus-accounts': apparatusAccounts,
  'apparatus-decision': apparatusDecision,
  'apparatus-overlap': apparatusOverlap,
  'changes-current': changesCurrent,
  'label-order': labelOrder,
  'layer-labels': layerLabels,
  'layer-lines': layerLines,
  'lemma-found': lemmaFound,
  'no-markup': noMarkup,
  'placeholder-kept': placeholderKept,
  'published-ids': publishedIds,
  'reading-form': readingForm,
  'reading-used': readingUsed,
  'reference-found': referenceFound,
  'refrain-kept': refrainKept,
  'term-clash': termClash,
  'term-rendered': termRendered,
  'timeline-current': timelineCurrent,
  'traditional-needed': traditionalNeeded,
  'typography-en': typographyEn,
  'typography-zh': typographyZh,
  'witness-intact': witnessIntact
}

/** Runs every check over what was read, then takes away what is waived and reports waivers that waive nothing. */
export function runChecks({ corpus, files }: Loaded): void {
  for (const check of Object.values(checks)) check(corpus, files.report)
  for (const waiver of corpus.waivers) {
    if (waive(files, waiver)) continue
    const note = 'It excuses nothing: take it away, or mend its check, edition or segment.'
    const reason = checks[waiver.check]
      ? `Unexpected waiver of \`${waiver.check}\` at \`${waiver.segment}\`, expected one that is needed`
      : `Unexpected waiver of \`${waiver.check}\`, expected the name of a check`
    files.report(waiver.at, 'waiver-unused', reason, { note })
  }
}

/** Removes the messages a waiver excuses. @returns whether there was one */
function waive(files: Files, { check, edition, segment }: Waiver): boolean {
  let used = false
  for (const file of files.all()) {
    file.messages = file.messages.filter((message) => {
      const { about } = message as VFileMessage & { about?: { edition: string; segment: string } }
      const excused = message.ruleId === check && about?.edition === edition && about.segment === segment
      used ||= excused
      return !excused
    })
  }
  return used
}
