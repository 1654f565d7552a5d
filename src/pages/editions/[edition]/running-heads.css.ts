import type { APIRoute } from 'astro'
import { getEntry } from 'astro:content'
import { runningHeads } from '../../../exports/running-heads.ts'
import type { Edition } from '../../../model/edition.ts'

/** A style sheet beside the document to print, since the policy lets no page carry styles of its own. */
export async function getStaticPaths() {
  const { editions } = (await getEntry('corpus', 'corpus'))!.data
  return editions.map((edition) => ({ params: { edition: edition.id }, props: { edition } }))
}

export const GET: APIRoute<{ edition: Edition }> = ({ props }) => new Response(runningHeads(props.edition))
