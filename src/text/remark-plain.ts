import type { Processor } from 'unified'

/**
 * Leaves only headings and paragraphs of Markdown, so that `5*6*7`, `1. 一是`, `2020~2035` and `> q` of a text come
 * through as written. What is no heading is a paragraph, HTML included: it stays text and is escaped like any.
 */
export default function remarkPlain(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: constructs } })
}

/** Every construct of CommonMark but `headingAtx`, by its name in micromark. */
const constructs = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak'
]
