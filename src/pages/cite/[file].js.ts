import type { APIRoute } from 'astro'
import type { CitationForms } from '../../model/citation.ts'
import { allForms } from './_forms.ts'

/** The citations of each edition and of the entries of the glossary, as scripts: these come from `file://` too. */
export async function getStaticPaths() {
  const { editions, glossary } = await allForms()
  return [...editions, ['glossary', glossary] as const].map(([file, forms]) => ({ params: { file }, props: { forms } }))
}

export const GET: APIRoute<{ forms: CitationForms }> = ({ params, props }) => {
  const script = `(self.tifaCitations??={})[${JSON.stringify(params['file'])}]=${JSON.stringify(props.forms)}\n`
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
