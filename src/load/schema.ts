import { z } from 'zod'
import { reviewedParts } from '../model/review.ts'
import { certainty, list, oneOf, record, statement, text, unexpected } from './schema-parts.ts'

/** The records of editions, key by key. */

const semanticVersion = z
  .string({ error: (issue) => unexpected(issue.input, 'a version such as `1.0.0`') })
  .regex(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/, 'Unexpected form of version, expected one such as `1.0.0`')

const day = z
  .string({ error: (issue) => unexpected(issue.input, 'a day in quotation marks') })
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Unexpected form of date, expected one such as `2020-01-09`')

const sha256 = z
  .string({ error: (issue) => unexpected(issue.input, 'the sha-256 of the file') })
  .regex(/^[0-9a-f]{64}$/, 'Unexpected digest, expected 64 hexadecimal digits')

/** `edition.yaml` */
export const editionSchema = record({
  /** A draft is checked but has no pages. */
  status: oneOf(['draft', 'published']),
  title: record({ zh: text(), en: text() }),
  /** One or two sentences for the home page. */
  summary: text(),
  speaker: record(statement),
  occasion: record(statement),
  /** `when` is a date as far as it is known: 2020, 2020-01 or 2020-01-09. */
  date: record({
    ...statement,
    when: z
      .string({ error: (issue) => unexpected(issue.input, 'a date in quotation marks') })
      .regex(/^\d{4}(-\d{2}){0,2}$/, 'Unexpected form of date, expected one such as `2020-01`')
      .optional()
  }),
  place: record(statement),
  /** That of the newest record in `changes.yaml`. */
  version: semanticVersion,
  responsibility: text(),
  /** The terms for the text and for what the editors wrote, and the address of the latter. */
  licence: record({ text: text(), edition: text(), url: text('an address').optional() }),
  /** Readings by somebody who did not write the part. */
  reviews: list(
    record({ part: oneOf(reviewedParts), by: text(), date: day, extent: text() }),
    'a list of reviews'
  ).default([]),
  limits: list(text(), 'a list of sentences').default([]),
  /** Words the speech keeps coming back to: the translation has them alike each time (check: refrain-kept). */
  refrains: list(
    record({
      zh: text(),
      en: text(),
      variants: list(text(), 'a list of variants').default([]),
      /** A reservation readers have to know, as part of a sentence. */
      remark: text().optional()
    }),
    'a list of refrains'
  ).default([])
})

/** `witness.yaml` */
export const witnessSchema = record({
  siglum: text('a short sign such as `A`'),
  /** Name of the received file beside this one. */
  file: text(),
  sha256,
  /** What is known of where the file comes from. */
  known: text(),
  /** What is not. */
  unknown: text()
})

/** White space of the witness between two blocks; an editor may also drop words here (a licence notice of a web page). */
const layoutText = z.string({ error: (issue) => unexpected(issue.input, 'text in quotation marks') })

/** `apparatus.yaml` */
export const apparatusSchema = record({
  witness: text('the siglum of the witness'),
  by: text('who is responsible'),
  layout: record({
    start: layoutText,
    between: layoutText,
    end: layoutText,
    exceptions: list(record({ after: text('a label'), witness: layoutText }), 'a list of exceptions')
  }),
  entries: list(
    record({
      id: z
        .string({ error: (issue) => unexpected(issue.input, 'an id such as `e12`') })
        .regex(/^e\d+$/, 'Unexpected id, expected one such as `e12`'),
      segment: text('a label such as `¶12.3`'),
      lemma: text('words of the reading text'),
      occurrence: z
        .int('Unexpected occurrence, expected a whole number from 1')
        .positive('Unexpected occurrence, expected a whole number from 1')
        .optional(),
      /** Absent where the text departs in nothing; empty where the witness has no words for the lemma. */
      reading: layoutText.optional(),
      decision: oneOf(['emended', 'supplied', 'normalized', 'crux', 'conjecture', 'retained']),
      kind: oneOf([
        'misreading',
        'wording',
        'omission',
        'punctuation',
        'quotation mark',
        'anonymizer',
        'usage',
        'structure'
      ]),
      certainty,
      conjectures: list(text(), 'a list of conjectures').default([]),
      reason: text('a reason')
    }),
    'a list of entries'
  )
})

/** `changes.yaml`: the newest version first. */
export const changesSchema = list(
  record({
    version: semanticVersion,
    date: day,
    /** A sentence or two, for readers. */
    summary: text(),
    /** Written by `npm run check -- --publish` when the version is published. */
    digest: sha256.optional(),
    segments: list(
      record({ segment: text('a label'), layer: text('a language tag'), was: text(), now: text(), reason: text() }),
      'a list of changes'
    ).default([])
  }),
  'a list of versions'
)

/** The line of attributes under the heading of a note. */
export const noteSchema = record({
  id: z
    .string({ error: (issue) => unexpected(issue.input, 'an id such as `n14`') })
    .regex(/^n[1-9]\d*$/, 'Unexpected id, expected one such as `n14`'),
  kind: oneOf(['context', 'source', 'textual', 'translation', 'institution', 'person']),
  certainty,
  occurrence: z
    .int('Unexpected occurrence, expected a whole number from 1')
    .positive('Unexpected occurrence, expected a whole number from 1')
    .optional(),
  /** Words of the English of the segment. */
  rendered: text('words of the translation').optional(),
  source: text('what supports the note, or `source not found`')
})

/** Front matter of prose. */
export const proseSchema = record({
  title: text('a title'),
  description: text('a sentence for search engines and previews')
})

/** `content/readings.yaml`: a phrase in Chinese, its pinyin. */
export const readingsSchema = z
  .record(text('a phrase'), text('its pinyin'), {
    error: (issue) => unexpected(issue.input, 'a phrase and its pinyin a line')
  })
  .nullable()

/** `content/waivers.yaml` */
export const waiversSchema = list(
  record({
    check: text('the name of a check'),
    edition: text('the folder of an edition'),
    segment: text('a label'),
    reason: text('a reason')
  }),
  'a list of waivers'
).nullable()

/** `content/traditional.yaml` */
export const traditionalSchema = z
  .record(z.string(), text('the phrase in traditional characters'), {
    error: (issue) => unexpected(issue.input, 'lines such as `干劲: 幹勁`')
  })
  .nullable()
