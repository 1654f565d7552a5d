/** A fragment as it was meant; one that was garbled on its way is taken as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The place the address points at: a browser that does not know text directives leaves one behind it. */
export function placeInAddress(): string {
  return decoded(location.hash.slice(1)).replace(/:~:.*/s, '')
}
