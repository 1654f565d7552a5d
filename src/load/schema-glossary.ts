import { unquote } from '../model/unquoted.ts'
import { list, oneOf, record, statement, text } from './schema-parts.ts'

/** Front matter of a glossary term. */
export const termSchema = record({
  term: text('the headword'),
  /** The folder of the edition whose labels the explanation uses; without one they are no links. */
  edition: text('the folder of an edition').optional(),
  pinyin: text('pinyin with tone marks'),
  /** Chinese surface forms, the headword first. */
  forms: list(
    text('a form').refine((form) => unquote(form).text !== '', 'Unexpected quotation marks alone, expected a form'),
    'a list of forms'
  ).min(1, 'Unexpected empty list, expected at least the headword'),
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
