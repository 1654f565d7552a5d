import type { APIRoute } from 'astro'
import { getEntry } from 'astro:content'
import type { Download } from '../../../exports/download.ts'
import { editionDownloads } from '../../../exports/edition-downloads.ts'
import { exportSource } from '../../../exports/source.ts'
import { allForms } from '../../cite/_forms.ts'

/** The downloads of an edition: `editions/<edition>/<file>`. */
export async function getStaticPaths() {
  const { editions, glossary, waivers } = (await getEntry('corpus', 'corpus'))!.data
  const forms = await allForms()
  return editions.flatMap((edition) => {
    const source = exportSource(edition, glossary, import.meta.env.SITE)
    return editionDownloads(source, waivers, forms.editions.get(edition.id)!).map((download) => ({
      params: { edition: edition.id, file: download.file },
      props: { download }
    }))
  })
}

export const GET: APIRoute<{ download: Download }> = ({ props }) => new Response(props.download.make())
