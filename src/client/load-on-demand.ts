import { addStyle } from './add-style.ts'
import { loadScript } from './load-script.ts'

/**
 * Loads a script that is needed only now, and the style of what it shows.
 *
 * @param name path within the site, without an ending: `cite/offers`
 */
export async function loadOnDemand(name: string): Promise<void> {
  await Promise.all([loadScript(siteAddress(`${name}.js`)), addStyle(siteAddress(`${name}.css`))])
}

/** The address of a file of the site, from whatever page of it. */
export function siteAddress(path: string): URL {
  return new URL(path, document.querySelector<HTMLAnchorElement>('header.site a.name')!.href)
}
