import { make } from '../make.ts'

/** Waits until the reader wants more of a very long list; one who asks something else wants none. */
export function wanted(list: HTMLElement, count: number): Promise<void> {
  return new Promise((resolve) => {
    const more = make('button', { type: 'button', class: 'more' }, `${count} hits are shown. Show more`)
    const go = () => {
      more.remove()
    }
    more.addEventListener('click', () => {
      list.setAttribute('aria-busy', 'true')
      go()
      resolve()
    })
    for (const event of ['input', 'change']) list.parentElement!.addEventListener(event, go, { once: true })
    list.setAttribute('aria-busy', 'false')
    list.after(more)
  })
}
