import type { APIRoute } from 'astro'
import { getEntry } from 'astro:content'
import type { Download } from '../../exports/download.ts'
import { glossaryDownloads } from '../../exports/glossary-downloads.ts'
import { glossarySource } from '../../exports/source.ts'

/** The downloads of the glossary: `glossary/<file>`. */
export async function getStaticPaths() {
  const { editions, glossary } = (await getEntry('corpus', 'corpus'))!.data
  return glossaryDownloads(glossarySource(editions, glossary, import.meta.env.SITE)).map((download) => ({
    params: { file: download.file },
    props: { download }
  }))
}

export const GET: APIRoute<{ download: Download }> = ({ props }) => new Response(props.download.make())
