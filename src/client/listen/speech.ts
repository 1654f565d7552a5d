/** What is said next, and how. */
export interface Saying {
  words: string
  /** As the browser has it for its voices: `zh-CN`. */
  lang: string
  /** Without one the browser chooses among its voices for the language. */
  voice: SpeechSynthesisVoice | undefined
  /** 1 is the speed of the voice. */
  rate: number
  ended: () => void
  /** @param error as the browser names it (`SpeechSynthesisErrorEvent.error`) */
  failed: (error: string) => void
}

/**
 * How long a browser is left alone after it was silenced, in milliseconds. Firefox, Safari, and Chromium on Linux may
 * lose what they are given before they have done with what was cancelled.
 */
const settling = 100

/** What is being said. It is kept here: Chromium may forget an utterance nobody holds, and never tell that it ended. */
let current: SpeechSynthesisUtterance | undefined
let silenced = -Infinity
let waiting = 0

/** Says some words, in the place of what is being said. */
export function speak(saying: Saying): void {
  hush()
  const rest = silenced + settling - performance.now()
  // At once where that is possible: without a touch in hand Safari on a phone says nothing.
  if (rest > 0) waiting = window.setTimeout(start, rest, saying)
  else start(saying)
}

/** Silences what is being said; nothing more is heard of it. */
export function hush(): void {
  clearTimeout(waiting)
  if (!current) return
  // Its end, or its error, comes later, and finds it is no longer what is being said.
  current = undefined
  speechSynthesis.cancel()
  silenced = performance.now()
}

function start({ words, lang, voice, rate, ended, failed }: Saying): void {
  const utterance = new SpeechSynthesisUtterance(words)
  Object.assign(utterance, { lang, rate }, voice && { voice })
  const finish = (tell: () => void) => {
    if (current !== utterance) return
    current = undefined
    tell()
  }
  utterance.addEventListener('end', () => {
    finish(ended)
  })
  utterance.addEventListener('error', ({ error }) => {
    finish(() => {
      failed(error)
    })
  })
  current = utterance
  speechSynthesis.speak(utterance)
  // Safari on a phone does not say that it refuses.
  if (!speechSynthesis.speaking && !speechSynthesis.pending) {
    finish(() => {
      failed('not-allowed')
    })
  }
}
