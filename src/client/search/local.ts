/**
 * Whether the records themselves are searched: from `file://`, where there is no other way, and on a host where the build
 * found them small enough. The page of the search has its own answer.
 */
export function isLocal(link: HTMLAnchorElement): boolean {
  return location.protocol === 'file:' || link.dataset['source'] === 'local'
}
