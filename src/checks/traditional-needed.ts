import { type Corpus, segmentsOf } from '../model/edition.ts'
import { ownWords } from '../model/glossary.ts'
import { isAlike, type TraditionalOverride } from '../model/traditional-override.ts'
import { traditionalText } from '../text/traditional-text.ts'
import type { Check } from './check.ts'

const note = 'An override mends what OpenCC gets wrong, character for character: mend it, or take it away.'

/**
 * A phrase with a reviewed spelling in traditional characters is as long in both, stands in a text or in the glossary, and
 * is written otherwise there without the review.
 */
export const traditionalNeeded: Check = (corpus, report) => {
  const texts = textsOf(corpus)
  const fitting = corpus.traditional.filter(isAlike)
  for (const override of corpus.traditional) {
    const reason = fitting.includes(override) ? findFault(override, fitting, texts) : unfit(override)
    if (reason) report(override.at, 'traditional-needed', reason, { note })
  }
}

/** Everything that is shown in traditional characters. */
function textsOf({ editions, glossary }: Corpus): string[] {
  const segments = editions.flatMap(({ text }) => (text ? segmentsOf(text) : []))
  return [...segments.map(({ text }) => text), ...glossary.flatMap(ownWords)]
}

function unfit({ simplified, traditional }: TraditionalOverride): string {
  return `Unexpected \`${traditional}\`, expected a character for each of \`${simplified}\`, and all else as it is`
}

function findFault(
  override: TraditionalOverride,
  all: readonly TraditionalOverride[],
  texts: readonly string[]
): string | undefined {
  const { simplified, traditional } = override
  const places = texts.filter((text) => text.includes(simplified))
  if (places.length === 0) return `Unexpected \`${simplified}\`, expected words of a text or of the glossary`
  const others = all.filter((other) => other !== override)
  if (places.some((text) => traditionalText(text, all) !== traditionalText(text, others))) return undefined
  return `Unexpected \`${traditional}\`, expected another spelling than \`${simplified}\` has without it`
}
