/** The words in the other language that a term, or a rendering, stands for. */
export function counterpartsOf(link: HTMLElement): HTMLElement[] {
  const numbers = new Set(link.dataset['trace']?.split(' '))
  const run = link.closest('.run')
  const others = link.closest('.segment')?.querySelectorAll<HTMLElement>('[data-trace]') ?? []
  return [...others].filter((other) => {
    if (other.closest('.run') === run) return false
    return other.dataset['trace']!.split(' ').some((number) => numbers.has(number))
  })
}

/** Lights a term and its counterpart while pointer or focus is on either. The selection is never touched. */
export function setUpTrace(): void {
  // Browsers without highlights read the page as well without.
  if (!('highlights' in CSS)) return
  const text = document.querySelector('.text')!
  const light = (link: HTMLElement) => {
    const ranges = [link, ...counterpartsOf(link)].map((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range
    })
    CSS.highlights.set('trace', new Highlight(...ranges))
  }
  const lightPointed = (event: Event) => {
    const link = (event.target as Element).closest<HTMLElement>('a.term[href]')
    if (link) light(link)
  }
  /** What is being explained stays lit. */
  const darken = () => {
    const explained = text.querySelector<HTMLElement>('a.term[aria-expanded]')
    if (explained) light(explained)
    else CSS.highlights.delete('trace')
  }
  for (const event of ['pointerover', 'focusin']) text.addEventListener(event, lightPointed)
  for (const event of ['pointerout', 'focusout']) text.addEventListener(event, darken)
  document.getElementById('slip')!.addEventListener('toggle', darken)
}
