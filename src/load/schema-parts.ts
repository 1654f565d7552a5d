import { z } from 'zod'

/** What records are made of, with messages in the words of the checks. Unknown keys are errors: a misspelt one is not lost. */

export const text = (what = 'text') =>
  z
    .string({ error: (issue) => unexpected(issue.input, what) })
    .trim()
    .min(1, `Unexpected empty text, expected ${what}`)

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, {
    error: (issue) => unexpected(issue.input, `one of ${values.map((value) => `\`${value}\``).join(', ')}`)
  })

export const record = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unexpected ${issue.keys.map((key) => `\`${key}\``).join(', ')}, expected no keys but ${Object.keys(shape)
            .map((key) => `\`${key}\``)
            .join(', ')}`
        : unexpected(issue.input, 'a record')
  })

export const list = <T extends z.ZodType>(item: T, what: string) =>
  z.array(item, { error: (issue) => unexpected(issue.input, what) })

export function unexpected(input: unknown, expected: string): string {
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

export const certainty = oneOf(['certain', 'probable', 'conjectural', 'unknown'])

/** What the record says of one fact, and how sure it is. */
export const statement = { statement: text(), certainty }
