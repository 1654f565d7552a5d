import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../../src/build/file-list.ts'
import { copyProject, type Project } from '../project.ts'

/** The same commit makes the same site, byte for byte, in another folder and in another time zone. */
const dist = join(import.meta.dirname, '../../dist')
let project: Project

beforeAll(() => {
  project = copyProject()
  project.run('src/cli/build.ts', [], { TZ: 'Pacific/Auckland', LC_ALL: 'sv_SE.UTF-8' })
})
afterAll(() => {
  project.remove()
})

test('two builds are the same', () => {
  const again = join(project.root, 'dist')
  expect(listFiles(again)).toEqual(listFiles(dist))
  const differing = listFiles(dist).filter(
    (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(again, file)))
  )
  expect(differing).toEqual([])
})
