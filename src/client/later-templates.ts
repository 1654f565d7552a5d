import { loadScript } from './load-script.ts'

/** Templates the build has put aside, by their ids. */
declare const tifaTemplates: Record<string, string>

/** Brings the templates that the page came without; where they are in it, there is nothing to bring. */
export async function bringTemplates(): Promise<void> {
  const pointer = document.querySelector<HTMLTemplateElement>('template[data-from]')
  if (!pointer) return
  await loadScript(new URL(pointer.dataset['from']!, document.baseURI))
  // Another call may have been as quick.
  if (!pointer.isConnected) return
  for (const [id, html] of Object.entries(tifaTemplates)) {
    const template = document.createElement('template')
    template.id = id
    template.innerHTML = html
    pointer.before(template)
  }
  pointer.remove()
}
