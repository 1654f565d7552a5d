import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sample-sources.ts'

/** A schema that is published with the site, as it stands there. */
export function schema(name: 'edition' | 'glossary'): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, `public/schemas/${name}.json`), 'utf8')) as Record<string, unknown>
}

/** What a file has against its schema: nothing, if all is well. */
export function faultsOf(name: 'edition' | 'glossary', json: string): string[] {
  const validate = validators[name]
  validate(JSON.parse(json))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

const validators = { edition: validator('edition'), glossary: validator('glossary') }

function validator(name: 'edition' | 'glossary'): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  formats.default(ajv)
  return ajv.compile(schema(name))
}
