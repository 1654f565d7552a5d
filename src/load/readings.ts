import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PinyinReading } from '../model/pinyin-reading.ts'
import { readSource } from './file.ts'
import type { Files } from './files.ts'
import { parseRecord } from './record.ts'
import { readingsSchema } from './schema.ts'

/** `content/readings.yaml`, which need not be there: a phrase and its pinyin a line. */
export function loadReadings(files: Files): PinyinReading[] {
  const path = 'content/readings.yaml'
  const file = existsSync(join(files.root, path)) ? readSource(files, path) : undefined
  const loaded = file && parseRecord(file, readingsSchema, files.report)
  return Object.entries(loaded?.value ?? {}).map(([phrase, pinyin]) => ({
    phrase,
    pinyin,
    at: loaded!.placeOf([phrase])
  }))
}
