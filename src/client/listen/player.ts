import { say } from '../say.ts'
import { type Aloud, readAloud } from './aloud.ts'
import { playerBar } from './bar.ts'
import { light } from './light.ts'
import { mannerChoices } from './manner.ts'

/** Leads to the player while it is open. */
let goTo: (() => void) | undefined

/** Opens the player at the foot of the window and begins with the segment being read: this is what the page calls. */
export function openPlayer(): void {
  goTo ??= build()
  goTo?.()
}

/** @returns nothing where the voices have gone again */
function build(): (() => void) | undefined {
  const change = (again: boolean) => {
    aloud.change(again)
  }
  let choices = mannerChoices(change)
  if (!choices) return undefined
  const whileOpen = new AbortController()
  const close = () => {
    const hasFocus = bar.contains(document.activeElement)
    whileOpen.abort()
    goTo = undefined
    aloud.pause()
    light(undefined)
    bar.remove()
    if (hasFocus) document.querySelector<HTMLElement>('.listen')!.focus({ preventScroll: true })
  }
  const { bar, play, offer, show } = playerBar(() => aloud, close)
  const aloud: Aloud = readAloud(
    () => choices!.manner(),
    (segment) => {
      show(aloud.isPlaying(), segment)
    },
    say
  )
  offer(choices.controls)
  document.body.append(bar)
  const { signal } = whileOpen
  let known = voicesNow()
  speechSynthesis.addEventListener(
    'voiceschanged',
    () => {
      // Browsers tell of it more often than it happens, and the reader may be choosing.
      if (voicesNow() === known) return
      known = voicesNow()
      choices = mannerChoices(change)
      if (choices) offer(choices.controls)
      else close()
    },
    { signal }
  )
  // A browser speaks on when its page has gone.
  addEventListener('pagehide', aloud.pause, { signal })
  aloud.play()
  return () => {
    play.focus({ preventScroll: true })
  }
}

/** What voices there are, to be compared. */
function voicesNow(): string {
  return speechSynthesis
    .getVoices()
    .map(({ voiceURI }) => voiceURI)
    .join('\n')
}
