/** The address follows when typing rests for so long, in milliseconds: browsers hold up a page that changes it at each key. */
const rest = 250

/** The query part of the address of a page, which says what the page shows. */
export interface RestingAddress {
  set(query: URLSearchParams): void
  /** Changes the address at once: before somebody leaves, who will come back. */
  settle(): void
}

export function restingAddress(): RestingAddress {
  const url = new URL(location.href)
  let timer: number | undefined
  const settle = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    url.hash = location.hash
    history.replaceState(history.state, '', url)
  }
  return {
    set(query) {
      url.search = query.toString()
      clearTimeout(timer)
      timer = window.setTimeout(settle, rest)
    },
    settle
  }
}
