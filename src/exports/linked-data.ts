import type { Edition } from '../model/edition.ts'
import type { Term } from '../model/glossary.ts'
import { site } from '../model/site.ts'

/**
 * What search engines and reference managers read of a page (schema.org, as JSON-LD). Addresses are given only where the
 * site has one: what is relative would mean something else in every copy.
 */

/** An edition: a translation of a work in Chinese, of which it holds the text as well. */
export function editionData(
  { record, versions, contents, apparatus }: Edition,
  lang: string | undefined,
  url: string | undefined
) {
  const work = {
    '@type': 'CreativeWork',
    name: record.title.zh,
    inLanguage: 'zh-Hans',
    genre: 'speech',
    ...(record.date.when && { dateCreated: record.date.when })
  }
  const editors = { '@type': 'Organization', name: apparatus.by }
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: record.title.en,
    alternateName: record.title.zh,
    abstract: record.summary,
    inLanguage: lang ? ['zh-Hans', lang] : 'zh-Hans',
    version: record.version,
    datePublished: versions[0]!.date,
    editor: editors,
    ...(lang && { translator: editors, translationOfWork: work }),
    license: record.licence.url ?? record.licence.edition,
    identifier: { '@type': 'PropertyValue', propertyID: 'sha-256', value: contents.digest },
    isPartOf: { '@type': 'WebSite', name: site.en },
    ...(url && { '@id': url, url })
  }
}

/** The glossary: a set of terms, each by its name and its pinyin. */
export function glossaryData(glossary: readonly Term[], url: string | undefined) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: `Glossary of ${site.en}`,
    inLanguage: ['zh-Hans', 'en'],
    ...(url && { '@id': url, url }),
    hasDefinedTerm: glossary.map(({ slug, term }) => ({ '@type': 'DefinedTerm', termCode: slug, name: term }))
  }
}

/** An entry of it. */
export function termData({ slug, term, pinyin, renderings, gloss }: Term, url: string | undefined) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: term,
    termCode: slug,
    alternateName: [pinyin, ...renderings.map(({ en }) => en)],
    description: gloss,
    inLanguage: 'zh-Hans',
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: `Glossary of ${site.en}` },
    ...(url && { '@id': url, url })
  }
}
