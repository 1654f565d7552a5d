import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TraditionalOverride } from '../model/traditional-override.ts'
import { readSource } from './file.ts'
import type { Files } from './files.ts'
import { parseRecord } from './record.ts'
import { traditionalSchema } from './schema.ts'

/** `content/traditional.yaml`, which need not be there: a phrase a line, in simplified and in traditional characters. */
export function loadTraditional(files: Files): TraditionalOverride[] {
  const path = 'content/traditional.yaml'
  const file = existsSync(join(files.root, path)) ? readSource(files, path) : undefined
  const loaded = file && parseRecord(file, traditionalSchema, files.report)
  return Object.entries(loaded?.value ?? {}).map(([simplified, traditional]) => ({
    simplified,
    traditional,
    at: loaded!.placeOf([simplified])
  }))
}
