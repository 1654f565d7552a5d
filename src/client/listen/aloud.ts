import { asEdited } from '../as-edited.ts'
import { wordsOf } from '../cite/chosen.ts'
import { segmentBeingRead, segments } from '../place.ts'
import { breathOf, longestBreath } from './breath.ts'
import { bringIntoSight, light } from './light.ts'
import type { Manner } from './manner.ts'
import { hush, speak } from './speech.ts'
import { spokenWords } from './spoken-words.ts'

/** The text being read aloud. */
export interface Aloud {
  play: () => void
  /**
   * Stops, to go on with the same breath. It does not use the pause of the browser: on Android that ends the utterance
   * for good, and voices on a server do not come back from a long one.
   */
  pause: () => void
  /** Goes to another segment. @param step -1 for the one before, 1 for the next */
  skip: (step: number) => void
  /** Goes on in another manner. @param again from the beginning of the segment, for other languages */
  change: (again: boolean) => void
  /** Whether it is being read just now. */
  isPlaying: () => boolean
}

/**
 * Reads the text aloud, segment by segment, from the one being read to the end of the text.
 *
 * @param manner how it is read now
 * @param show is told of every change: which segment it is, none at the end of the text
 * @param say is told why it stopped, where that was not the reader
 */
export function readAloud(
  manner: () => Manner,
  show: (segment: HTMLElement | undefined) => void,
  say: (message: string) => void
): Aloud {
  const text = segments()
  /** Which segment, none before it begins; which of the speakers; how many characters of its words have been said. */
  const at = { segment: -1, turn: 0, said: 0 }
  let isPlaying = false

  const tell = () => {
    light(text[at.segment])
    show(text[at.segment])
  }
  const goTo = (segment: number) => {
    Object.assign(at, { segment, turn: 0, said: 0 })
    tell()
  }
  const here = () => (at.segment < 0 ? text.indexOf(segmentBeingRead()!) : at.segment)
  const stop = () => {
    isPlaying = false
    hush()
    tell()
  }
  const speakOn = (): void => {
    const { speakers, rate } = manner()
    const speaker = speakers[at.turn]
    if (!speaker) {
      finishSegment()
      return
    }
    const run = text[at.segment]!.querySelector<HTMLElement>(`.run.${speaker.run}`)!
    const left = spokenWords(asEdited(() => wordsOf(run))).slice(at.said)
    if (left === '') {
      Object.assign(at, { turn: at.turn + 1, said: 0 })
      speakOn()
      return
    }
    if (at.said === 0) bringIntoSight(run)
    const words = breathOf(left, longestBreath(run.lang, rate))
    const ended = () => {
      at.said += words.length
      speakOn()
    }
    speak({ ...speaker, words, rate, ended, failed })
  }
  const failed = (error: string) => {
    stop()
    // Stopped by another page, or not allowed before the reader has touched this one: Play is there for that.
    if (!/^(interrupted|canceled|not-allowed)$/.test(error)) say('The browser could not go on reading aloud')
  }
  const finishSegment = () => {
    if (at.segment + 1 < text.length) {
      goTo(at.segment + 1)
      speakOn()
      return
    }
    at.segment = -1
    stop()
    say('The text ends here')
  }
  return {
    play: () => {
      isPlaying = true
      if (at.segment < 0) goTo(here())
      else tell()
      speakOn()
    },
    pause: stop,
    skip: (step) => {
      goTo(Math.max(0, Math.min(here() + step, text.length - 1)))
      if (isPlaying) speakOn()
      else bringIntoSight(text[at.segment]!)
    },
    change: (again) => {
      if (again) Object.assign(at, { turn: 0, said: 0 })
      if (isPlaying) speakOn()
    },
    isPlaying: () => isPlaying
  }
}
