import { expect, test } from 'vitest'
import { evidenceOf } from '../../src/model/evidence.ts'

test.each([
  ['source not found', 'not found'],
  ['source not found; the text itself', 'not found'],
  ['the text itself; source of the saying not found', 'in part'],
  ['usage of Chinese official media in English; no document checked', 'not compared'],
  ['Government Work Report of March 2023 in English; wording not compared', 'not compared'],
  ['Xinhua, 23 December 2019', 'named']
])('%s: %s', (source, evidence) => {
  expect(evidenceOf(source)).toBe(evidence)
})
