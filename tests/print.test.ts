import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixtures, overlay } from './overlay.ts'
import { copyProject, type Project } from './project.ts'

/** `npm run pdf` for an edition with two translations, a title that CSS and HTML take for theirs, and no notes. */
const title = 'Speech “at” a "Test" \\\\ <Meeting> & 𠮷'
let site: Project
const file = (name: string) => join(site.root, 'dist/editions', name)
const read = (name: string) => readFileSync(file(name), 'utf8')

beforeAll(() => {
  const { root, remove } = overlay()
  site = copyProject(root)
  remove()
  cpSync(join(fixtures, 'untranslated'), site.root, { recursive: true })
  const folder = join(site.root, 'content/editions/demo')
  cpSync(join(folder, 'text.en.md'), join(folder, 'text.fr.md'))
  const record = readFileSync(join(folder, 'edition.yaml'), 'utf8')
  writeFileSync(
    join(folder, 'edition.yaml'),
    record.replace('Speech at a Test Meeting', () => JSON.stringify(title))
  )
  writeFileSync(join(folder, 'notes.en.md'), '')
  const ids = readFileSync(join(folder, 'ids.tsv'), 'utf8')
  writeFileSync(join(folder, 'ids.tsv'), ids.replace(/^n1\t.*\n/m, ''))
  site.run('src/cli/build.ts', ['--pdf'])
})
afterAll(() => {
  site.remove()
})

test('there is a document to print, and a PDF, for each translation', () => {
  for (const [page, lang, pdf] of [
    ['demo/print.html', 'en', 'demo/demo.pdf'],
    ['demo/print.fr.html', 'fr', 'demo/demo.fr.pdf']
  ] as const) {
    expect(read(page)).toContain(`<p class="tr" lang="${lang}">`)
    expect(readFileSync(file(pdf)).subarray(0, 5).toString()).toBe('%PDF-')
  }
})

test('without notes there is no list of them', () => {
  expect(read('demo/print.html')).not.toContain('id="notes"')
  expect(read('demo/print.html')).toContain('id="apparatus"')
  expect(read('demo/annotations.html')).not.toContain('<dt>Notes</dt>')
  expect(read('demo/annotations.html')).toContain('<dt>Apparatus</dt>')
})

test('an odd title is a title everywhere', () => {
  expect(read('demo/print.html')).toContain('<span>Speech “at” a "Test" \\\\ &#x3C;Meeting> &#x26; 𠮷</span>')
  expect(read('demo/running-heads.css')).toContain('"Speech “at” a \\22 Test\\22  \\5c \\5c  <Meeting> & 𠮷"')
})

test('without a browser it says so, and the site that was there stays', () => {
  const before = read('demo/print.html')
  const nowhere = { CHROMIUM_PATH: join(site.root, 'nowhere') }
  expect(() => site.run('src/cli/build.ts', ['--pdf'], nowhere)).toThrow(/executable doesn't exist at .*nowhere/)
  expect(read('demo/print.html')).toBe(before)
  expect(existsSync(file('demo/demo.pdf'))).toBe(true)
})
