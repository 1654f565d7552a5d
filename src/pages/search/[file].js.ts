import type { APIRoute } from 'astro'
import { getEntry } from 'astro:content'

/** The data of the search: `search/<edition>.js`, `search/glossary.js` … */
export async function getStaticPaths() {
  const { search } = (await getEntry('corpus', 'corpus'))!.data
  return Object.entries(search.scripts).map(([file, script]) => ({ params: { file }, props: { script } }))
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['script']), { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
