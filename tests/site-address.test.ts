import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtures, overlay } from './overlay.ts'
import { copyProject, type Project } from './project.ts'

/** A site that knows its address, with an edition in its second version. */
const address = 'https://example.org/editions-of-speeches'
let site: Project
const read = (file: string) => readFileSync(join(site.root, 'dist', file), 'utf8')

const changes = `- version: 1.1.0
  date: "2020-07-01"
  summary: A word mended.
  segments:
    - { segment: ¶2.1, layer: en, was: wage, now: fight, reason: Too weak. }
- version: 1.0.0
  date: "2020-06-01"
  summary: The first version.
  digest: ${'a'.repeat(64)}
`

beforeAll(() => {
  const { root, remove } = overlay()
  const edition = join(root, 'content/editions/demo')
  writeFileSync(join(edition, 'changes.yaml'), changes)
  const record = readFileSync(join(edition, 'edition.yaml'), 'utf8').replace('version: 1.0.0', 'version: 1.1.0')
  writeFileSync(join(edition, 'edition.yaml'), record)
  site = copyProject(root)
  remove()
  cpSync(join(fixtures, 'untranslated'), site.root, { recursive: true })
  site.run('src/cli/build.ts', [], { SITE: address })
})
afterAll(() => {
  site.remove()
})

describe('with an address, a page says where it stands', () => {
  test.each(['index.html', 'editions/demo.html', 'editions/demo/quality.html', 'glossary.html'])('%s', (file) => {
    expect(read(file)).toContain(`<link rel="canonical" href="${address}/${file}">`)
  })

  test('and all pages are in the sitemap, which robots are told of', () => {
    const pages = readdirSync(join(site.root, 'dist'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.html') && !/^(404|offline)\.html$/.test(file))
    const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)
    expect(listed.sort()).toEqual(pages.map((page) => `${address}/${page}`).sort())
    expect(read('robots.txt')).toMatch(new RegExp(`^Sitemap: ${address}/sitemap.xml$`, 'm'))
  })
})

describe('reference managers and crawlers read', () => {
  const metas = () =>
    Object.fromEntries(
      [...read('editions/demo.html').matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value
      ])
    )

  test('an edition, with nobody named as its author', () => {
    expect(metas()).toMatchObject({
      citation_title: 'Speech at a Test Meeting',
      citation_publication_date: '2020/07/01',
      citation_language: 'en',
      citation_public_url: `${address}/editions/demo.html`,
      'DC.title.alternative': '在测试会上的讲话',
      'DC.contributor': 'The testers',
      'DC.identifier': `${address}/editions/demo.html`,
      'DC.hasVersion': '1.1.0'
    })
    expect(Object.keys(metas()).filter((name) => /author|creator/i.test(name))).toEqual([])
  })

  const linkedData = (file: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(file))![1]!) as Record<string, unknown>

  test('a translation of a Chinese work, in this version', () => {
    expect(linkedData('editions/demo.html')).toMatchObject({
      '@type': 'CreativeWork',
      inLanguage: ['zh-Hans', 'en'],
      version: '1.1.0',
      license: 'CC0',
      translationOfWork: { name: '在测试会上的讲话', inLanguage: 'zh-Hans', dateCreated: '2020-01-09' },
      url: `${address}/editions/demo.html`
    })
  })

  test('a set of terms, and each term', () => {
    expect(linkedData('glossary.html')).toMatchObject({
      '@type': 'DefinedTermSet',
      hasDefinedTerm: [{ '@type': 'DefinedTerm', termCode: 'campaign' }]
    })
    expect(linkedData('glossary/campaign.html')).toMatchObject({
      '@type': 'DefinedTerm',
      inDefinedTermSet: { '@type': 'DefinedTermSet' },
      url: `${address}/glossary/campaign.html`
    })
  })
})

describe('a version', () => {
  test('is listed with what it changed, and the digest it was published with', () => {
    const page = read('editions/demo/quality.html')
    const [newest, first] = page.split('<li id="v').slice(1)
    expect(newest).toMatch(/^1-1-0">.*<del lang="en">wage<\/del> → <ins lang="en">fight<\/ins> Too weak\./s)
    expect(newest).toContain('href="../demo.html#p2-1"')
    expect(first).toContain(`sha-256 ${'a'.repeat(64)}`)
  })

  test('marks the words it changed on the reading page, and no others', () => {
    const marks = [...read('editions/demo.html').matchAll(/<a class="ref change" href="([^"]+)"/g)]
    expect(marks.map(([, href]) => href)).toEqual(['demo/quality.html#v1-1-0'])
    expect(read('editions/demo.html')).toMatch(
      /id="p2-1".*lang="en">[^\n]*<a class="ref change"[^>]*aria-label="Changed in version 1\.1\.0">1\.1\.0<\/a> <\/span>/
    )
  })
})
