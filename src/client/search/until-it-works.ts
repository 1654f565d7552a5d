/** Does something once, and keeps what came of it; what failed is tried again by whoever asks next. */
export function untilItWorks<T>(act: () => Promise<T>): () => Promise<T> {
  let acting: Promise<T> | undefined
  return () =>
    (acting ??= act().catch((error: unknown) => {
      acting = undefined
      throw error
    }))
}
