import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import type { DictionaryData } from '../../src/model/dictionary.ts'
import { dist } from './origins.ts'

interface StudyData {
  pinyin: Record<string, string>
  dictionary: DictionaryData
}

/** What the built site ships for students of Chinese, as its pages read it: by running the script. */
export function studyData<K extends keyof StudyData>(name: K): StudyData[K] {
  const self: { tifaEdition?: Partial<StudyData> } = {}
  runInNewContext(readFileSync(join(dist, `study/district-plenum-2020.${name}.js`), 'utf8'), { self })
  return self.tifaEdition![name]!
}
