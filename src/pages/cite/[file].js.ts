import type { APIRoute } from 'astro'
import { getEntry } from 'astro:content'
import type { CitationForms } from '../../model/citation.ts'
import { formsOf, glossaryForms } from './_forms.ts'

/** The citations of each edition and of the entries of the glossary, as scripts: these come from `file://` too. */
export async function getStaticPaths() {
  const { editions } = (await getEntry('corpus', 'corpus'))!.data
  return [
    ...editions.map((edition) => ({ params: { file: edition.id }, props: { forms: formsOf(edition) } })),
    { params: { file: 'glossary' }, props: { forms: glossaryForms() } }
  ]
}

export const GET: APIRoute<{ forms: CitationForms }> = ({ params, props }) => {
  const script = `(self.tifaCitations??={})[${JSON.stringify(params['file'])}]=${JSON.stringify(props.forms)}\n`
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
