import type { APIRoute } from 'astro'
import { getEntry } from 'astro:content'
import { dictionaryData } from '../../exports/dictionary-data.ts'
import { pinyinData } from '../../exports/pinyin-data.ts'
import { traditionalData } from '../../exports/traditional-data.ts'
import { hanWords } from '../../exports/han-words.ts'

/**
 * What students of Chinese use of an edition: pinyin, traditional characters and the dictionary, each in a script of its
 * own, which comes from `file://` too and only when it is used.
 */
export async function getStaticPaths() {
  const { editions, glossary, readings, traditional } = (await getEntry('corpus', 'corpus'))!.data
  return editions.flatMap((edition) => {
    const pinyin = pinyinData(edition, glossary, readings)
    const data = {
      pinyin,
      traditional: traditionalData(edition.text, glossary, traditional),
      dictionary: dictionaryData(hanWords(edition.text, pinyin))
    }
    return Object.entries(data).map(([name, content]) => ({
      params: { file: `${edition.id}.${name}` },
      props: { name, content }
    }))
  })
}

export const GET: APIRoute<{ name: string; content: object }> = ({ props }) => {
  const script = `(self.tifaEdition??={}).${props.name}=${JSON.stringify(props.content)}\n`
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
