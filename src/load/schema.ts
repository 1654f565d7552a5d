import { z } from 'zod'

/** The records editors write, key by key. Unknown keys are errors, so that a misspelt one is not lost in silence. */

const text = (what = 'text') =>
  z
    .string({ error: (issue) => unexpected(issue.input, what) })
    .trim()
    .min(1, `Unexpected empty text, expected ${what}`)

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, {
    error: (issue) => unexpected(issue.input, `one of ${values.map((value) => `\`${value}\``).join(', ')}`)
  })

const record = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unexpected ${issue.keys.map((key) => `\`${key}\``).join(', ')}, expected no keys but ${Object.keys(shape)
            .map((key) => `\`${key}\``)
            .join(', ')}`
        : unexpected(issue.input, 'a record')
  })

const list = <T extends z.ZodType>(item: T, what: string) =>
  z.array(item, { error: (issue) => unexpected(issue.input, what) })

function unexpected(input: unknown, expected: string): string {
  const found =
    input === undefined
      ? 'nothing'
      : input === null
        ? 'an empty value'
        : typeof input === 'object'
          ? 'a record or list'
          : `\`${String(input)}\``
  return `Unexpected ${found}, expected ${expected}`
}

const certainty = oneOf(['certain', 'probable', 'conjectural', 'unknown'])

/** What the record says of one fact, and how sure it is. */
const statement = { statement: text(), certainty }

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
  version: text('text in quotation marks'),
  responsibility: text(),
  licence: record({ text: text(), edition: text() }),
  /** Words the speech keeps coming back to: the translation has them alike each time (check: refrain-kept). */
  refrains: list(record({ zh: text(), en: text() }), 'a list of refrains').default([])
})

/** `witness.yaml` */
export const witnessSchema = record({
  siglum: text('a short sign such as `A`'),
  /** Name of the received file beside this one. */
  file: text(),
  sha256: z
    .string({ error: (issue) => unexpected(issue.input, 'the sha-256 of the file') })
    .regex(/^[0-9a-f]{64}$/, 'Unexpected digest, expected 64 hexadecimal digits'),
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
      decision: oneOf(['emended', 'supplied', 'normalised', 'crux', 'conjecture', 'retained']),
      kind: oneOf([
        'misreading',
        'wording',
        'omission',
        'punctuation',
        'quotation mark',
        'anonymiser',
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

/** Front matter of a glossary term. */
export const termSchema = record({
  term: text('the headword'),
  pinyin: text('pinyin with tone marks'),
  /** Chinese surface forms, the headword first. */
  forms: list(text('a form'), 'a list of forms').min(1, 'Unexpected empty list, expected at least the headword'),
  /** Longer strings in which a form is something else. */
  except: list(text('a longer string'), 'a list of longer strings').default([]),
  renderings: list(
    record({
      en: text('an English rendering'),
      /** Other shapes it takes in a sentence: inflected, or with other words between. */
      variants: list(text('a variant'), 'a list of variants').default([]),
      status: oneOf(['official', 'press', 'scholarly', 'editor', 'literal']),
      source: text('where it is attested, or `source not found`')
    }),
    'a list of renderings'
  ).min(1, 'Unexpected empty list, expected a rendering'),
  literal: text('a literal gloss'),
  gloss: text('a gloss').max(60, 'Unexpected length of the gloss, expected at most 60 characters'),
  category: oneOf([
    'ideology',
    'leadership & loyalty',
    'party building',
    'economy',
    'governance',
    'place & development strategy',
    'institution',
    'history & campaigns',
    'idiom',
    'rhetoric'
  ]),
  level: oneOf(['national', 'provincial', 'municipal', 'district', 'unknown']),
  first: record(statement),
  members: list(record({ zh: text(), en: text(), gloss: text() }), 'a list of members').default([]),
  related: list(text('the name of a file of the glossary'), 'a list of related terms').default([])
})

/** `content/timeline.yaml`, which a script writes. */
export const timelineSchema = record({
  source: text('what was counted'),
  years: list(
    record({
      year: z.int('Unexpected year, expected a number'),
      characters: z.int('Unexpected number of characters, expected one above 0').positive('Unexpected number of characters, expected one above 0'),
      sha256: text('the sha-256 of the file')
    }),
    'a list of years'
  ),
  counts: z.record(
    z.string(),
    record({
      forms: list(text('a form'), 'a list of forms'),
      years: z.record(z.string(), z.int('Unexpected count, expected a whole number'))
    })
  )
})
