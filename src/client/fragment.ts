/** A fragment as it was meant; one that was garbled on its way is taken as it is. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
