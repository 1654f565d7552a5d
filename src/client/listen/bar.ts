import { button } from '../button.ts'
import { nameOf } from '../place-address.ts'
import { make } from '../make.ts'
import type { Aloud } from './aloud.ts'

/** The bar of the player. */
export interface PlayerBar {
  bar: HTMLElement
  /** Begins the reading, or stops it. */
  play: HTMLButtonElement
  /** Offers the choices of the manner of reading, in the place of those before. */
  offer: (controls: readonly HTMLElement[]) => void
  /** Shows whether the text is being read, and which segment it is. */
  show: (isPlaying: boolean, segment: HTMLElement | undefined) => void
}

/** Makes the bar. Escape closes it, as does its last button. */
export function playerBar(aloud: () => Aloud, close: () => void): PlayerBar {
  const skip = (step: number) => () => {
    aloud().skip(step)
  }
  const play = make('button', { type: 'button', class: 'play' })
  play.addEventListener('click', () => {
    if (aloud().isPlaying()) aloud().pause()
    else aloud().play()
  })
  const about = make('span', { class: 'about' })
  const manner = make('div', { class: 'manner' })
  const bar = make(
    'div',
    { class: 'player', role: 'region', 'aria-label': 'Listen' },
    button('Previous sentence', '←', skip(-1)),
    play,
    button('Next sentence', '→', skip(1)),
    about,
    manner,
    button('Close', '×', close)
  )
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
  return {
    bar,
    play,
    offer: (controls) => {
      manner.replaceChildren(...controls)
    },
    show: (isPlaying, segment) => {
      play.textContent = isPlaying ? 'Pause' : 'Play'
      about.textContent = segment ? nameOf(segment.id) : ''
    }
  }
}
