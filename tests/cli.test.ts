import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { overlay } from './overlay.ts'

/** The commands, run as a reader of the README runs them, on a corpus of their own. */
const project = join(import.meta.dirname, '..')
let root: string
let remove: () => void
beforeEach(() => {
  const made = overlay()
  root = made.root
  remove = made.remove
})
afterEach(() => {
  remove()
})

interface Outcome {
  code: number
  out: string
  err: string
}

function run(script: string, args: string[] = [], cwd = root): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(project, 'src/cli', script), ...args], { cwd }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

describe('timeline', () => {
  const term = `---
term: 高质量发展
pinyin: gāozhìliàng fāzhǎn
forms: [高质量发展]
renderings:
  - { en: high-quality development, status: editor, source: source not found }
literal: high-quality development
gloss: growth judged by its quality
category: economy
level: national
first: { statement: not found, certainty: unknown }
---

What the test needs.
`

  test('counts every document of a folder, and keeps the counts but none of the words', async () => {
    mkdirSync(join(root, 'content/glossary'), { recursive: true })
    writeFileSync(join(root, 'content/glossary/gaozhiliang.md'), term)
    const folder = join(root, 'reports')
    mkdirSync(folder)
    writeFileSync(join(folder, '1999.txt'), '各位代表：\n\n　　发展。\n')
    writeFileSync(join(folder, '2019.txt'), '推动高质量发展，“高质量”发展。')
    writeFileSync(join(folder, 'index.tsv'), '高质量发展')
    const { code, out } = await run('timeline.ts', [folder])
    expect(out).toBe('1 terms counted in 2 documents, 1999–2019\n')
    expect(code).toBe(0)
    const written = readFileSync(join(root, 'content/timeline.tsv'), 'utf8')
    expect(written).toContain('year\t1999\t8\t')
    expect(written).toContain('term\tgaozhiliang\t高质量发展\t2019:2\n')
    expect(written).not.toContain('推动')
    expect((await run('check.ts')).out).toContain('0 errors')
  })

  test('without a folder, or with one that has no documents, says what it expects', async () => {
    for (const args of [[], [root]]) {
      const { code, err } = await run('timeline.ts', args)
      expect(err).toContain('expected a folder with files such as 1954.txt')
      expect(code).toBe(1)
    }
    expect(existsSync(join(root, 'content/timeline.tsv'))).toBe(false)
  })
})

describe('check', () => {
  test('says what it read and ends with 0', async () => {
    const { code, out } = await run('check.ts')
    expect(out).toBe('demo (published): 7 segments, en, 3 apparatus entries, 1 notes\n0 terms\n0 errors in 12 files\n')
    expect(code).toBe(0)
  })

  test('says every fault at its place and ends with 1', async () => {
    const path = join(root, 'content/editions/demo/text.en.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Comrades:', 'Comrades: <b>'))
    const { code, err } = await run('check.ts')
    expect(err).toContain('content/editions/demo/text.en.md\n4:11 error Unexpected `<b>`, expected no HTML in the text')
    expect(code).toBe(1)
  })

  test('a line of 50 MB is refused at once', async () => {
    const line = '我'.repeat(16_700_000)
    writeFileSync(join(root, 'content/editions/demo/text.zh.md'), `# 讲话\n\n¶1\n${line}\n`)
    const { code, err } = await run('check.ts')
    expect(err).toContain('1:1 error Unexpected file of 50.1 MB, expected at most 4 MB')
    expect(code).toBe(1)
  })

  test('publishes new ids and takes none away', async () => {
    const ids = join(root, 'content/editions/demo/ids.tsv')
    const before = readFileSync(ids, 'utf8')
    writeFileSync(ids, `${before.split('\n').slice(0, 4).join('\n')}\np99\t早已不在`)
    const { out, err, code } = await run('check.ts', ['--publish', 'demo'])
    expect(out).toContain('15 ids on record for demo, 10 of them new')
    expect(err).toContain('Unexpected absence of `#p99` from the text')
    expect(code).toBe(1)
    expect(readFileSync(ids, 'utf8')).toContain('p99\t早已不在')
    expect((await run('check.ts', ['--publish', 'nothing'])).code).toBe(1)
  })

  test('publishes a version: its digest goes on record, and from then on its words are those', async () => {
    const changes = join(root, 'content/editions/demo/changes.yaml')
    writeFileSync(changes, `# Kept.\n${readFileSync(changes, 'utf8')}`)
    expect((await run('check.ts', ['--publish', 'demo'])).out).toMatch(/Version 1\.0\.0 of demo is [0-9a-f]{64}/)
    const published = readFileSync(changes, 'utf8')
    expect(published).toMatch(/^# Kept\.\n- version: 1\.0\.0\n(?: {2}.*\n)*? {2}digest: [0-9a-f]{64}\n$/)
    expect((await run('check.ts')).code).toBe(0)
    expect((await run('check.ts', ['--publish', 'demo'])).out).not.toContain('Version')
    const notes = join(root, 'content/editions/demo/notes.en.md')
    writeFileSync(notes, `${readFileSync(notes, 'utf8')}More.\n`)
    const { err, code } = await run('check.ts')
    expect(err).toContain('Unexpected change to what was published as 1.0.0, expected a new version')
    expect(code).toBe(1)
    const next = '- version: 1.0.1\n  date: "2020-07-01"\n  summary: A note grew.\n'
    writeFileSync(changes, next + published)
    const record = join(root, 'content/editions/demo/edition.yaml')
    writeFileSync(record, readFileSync(record, 'utf8').replace('version: 1.0.0', 'version: 1.0.1'))
    expect((await run('check.ts')).code).toBe(0)
  })

  test('publishes nothing while anything else is wrong', async () => {
    const ids = join(root, 'content/editions/demo/ids.tsv')
    const before = readFileSync(ids, 'utf8')
    for (const lang of ['zh', 'en']) {
      const path = join(root, `content/editions/demo/text.${lang}.md`)
      writeFileSync(path, readFileSync(path, 'utf8').replace('¶3', '¶300'))
    }
    const { code, err } = await run('check.ts', ['--publish', 'demo'])
    expect(err).toContain('expected a published edition without other errors: nothing was written')
    expect(code).toBe(1)
    expect(readFileSync(ids, 'utf8')).toBe(before)
  })

  test('a folder without editions is an error', async () => {
    const { code, err } = await run('check.ts', [join(root, 'nowhere')])
    expect(err).toContain('Unexpected absence of editions')
    expect(code).toBe(1)
  })
})

describe('seed', () => {
  const report = [
    '各位代表：',
    '',
    '　　一年来，',
    '国内生产总值增长6.1%。成绩来之不易！',
    '',
    '',
    '一、工作回顾',
    '',
    '　　李　强同志讲话。'
  ]

  test('makes a draft that passes the checks, whatever the layout of the received file', async () => {
    mkdirSync(join(root, 'seeds/report'))
    writeFileSync(join(root, 'seeds/report/received.txt'), `\uFEFF${report.join('\r\n')}\r\n`)
    const { code, out } = await run('seed.ts', ['report', root])
    expect(out).toContain('5 segments (1 headings, 3 paragraphs)')
    expect(code).toBe(0)
    expect(readFileSync(join(root, 'content/editions/report/text.zh.md'), 'utf8')).toBe(
      '¶1\n各位代表：\n\n¶2\n一年来，国内生产总值增长6.1%。\n成绩来之不易！\n\n## §1 一、工作回顾\n\n¶3\n李强同志讲话。\n'
    )
    const checked = await run('check.ts')
    expect(checked.err).toBe('')
    expect(checked.out).toContain('report (draft): 5 segments, no translation, 2 apparatus entries')
  })

  test('refuses to overwrite a text', async () => {
    const before = readFileSync(join(root, 'content/editions/demo/text.zh.md'), 'utf8')
    const { code, err } = await run('seed.ts', ['demo', root])
    expect(err).toMatch(/Unexpected .*text\.zh\.md, expected no text yet: nothing was written/)
    expect(code).toBe(1)
    expect(readFileSync(join(root, 'content/editions/demo/text.zh.md'), 'utf8')).toBe(before)
  })

  test.each([
    ['a name that is none', 'Über uns', 'Unexpected name'],
    ['a folder that is not there', 'nothing', 'Unexpected 0 files'],
    ['an empty file', 'empty', 'Unexpected empty file'],
    ['a file in GBK', 'gbk', 'Unexpected bytes'],
    ['a line that would be a heading', 'hash', 'Unexpected line `# 号']
  ])('%s is refused and nothing is written', async (_, edition, message) => {
    mkdirSync(join(root, 'seeds/empty'))
    writeFileSync(join(root, 'seeds/empty/a.txt'), '\n \n')
    mkdirSync(join(root, 'seeds/gbk'))
    mkdirSync(join(root, 'seeds/hash'))
    writeFileSync(join(root, 'seeds/hash/a.txt'), '讲话\n同志们：\n# 号开头。\n')
    writeFileSync(join(root, 'seeds/gbk/a.txt'), Buffer.from('cdac d6be c3c7'.replaceAll(' ', ''), 'hex'))
    const { code, err } = await run('seed.ts', [edition, root])
    expect(err).toContain(message)
    expect(code).toBe(1)
    expect(existsSync(join(root, 'content/editions', edition, 'text.zh.md'))).toBe(false)
  })
})

describe('build', () => {
  /** A project with the code of this one and the content of the corpus. */
  function makeProject(): void {
    for (const name of ['src', 'public']) cpSync(join(project, name), join(root, name), { recursive: true })
    for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json'])
      cpSync(join(project, name), join(root, name))
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir')
  }

  test('a broken text leaves the site that was there, and its report', async () => {
    makeProject()
    mkdirSync(join(root, 'dist'))
    writeFileSync(join(root, 'dist/index.html'), 'before')
    writeFileSync(join(root, 'content/editions/demo/text.en.md'), '# No labels\n\nNothing.\n')
    const { code, err } = await run('build.ts')
    expect(err).toContain('expected a label such as `¶12` alone on its line')
    expect(code).toBe(1)
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('before')
  })

  test('a link that leads nowhere leaves the site that was there, and nothing half-built', async () => {
    makeProject()
    mkdirSync(join(root, 'dist'))
    writeFileSync(join(root, 'dist/index.html'), 'before')
    const page = join(root, 'content/pages/about.md')
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n[Lost](/nowhere.html)\n`)
    cpSync(page, join(root, 'content/pages/principles.md'))
    const { code, err } = await run('build.ts')
    expect(err).toContain('about.html: <a href="/nowhere.html"> leads to no file of this site')
    expect(code).toBe(1)
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('before')
    expect(existsSync(join(root, 'dist.half'))).toBe(false)
    rmSync(join(root, 'node_modules'))
  })

  test('a second translation is a second reading page, with no code', async () => {
    makeProject()
    const folder = join(root, 'content/editions/demo')
    cpSync(join(root, 'content/pages/about.md'), join(root, 'content/pages/principles.md'))
    cpSync(join(folder, 'text.en.md'), join(folder, 'text.fr.md'))
    const { code, err } = await run('build.ts')
    expect(err).toBe('')
    expect(code).toBe(0)
    const [first, second] = ['demo', 'demo.fr'].map((name) =>
      readFileSync(join(root, `dist/editions/${name}.html`), 'utf8')
    )
    expect(second).toContain('<span class="run tr" lang="fr">')
    expect(first).toContain('<a href="demo.fr.html">Text (fr)</a>')
    expect(second).toContain('<a href="demo.html">Text</a>')
    rmSync(join(root, 'node_modules'))
  })
})
