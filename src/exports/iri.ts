/**
 * Names a file of the site, absolutely: by its address where that of the site is known, else as a URN, which is a name
 * that holds wherever the files lie. `tifa` is not registered as a namespace of URNs.
 *
 * @param site address of the site with a slash at its end
 * @param path from the root of the site, with a fragment if need be
 */
export function iri(site: string | undefined, path: string): string {
  return `${site ?? 'urn:tifa:'}${path}`
}
