import type { Page } from 'playwright-core'

/** A voice, as far as a page looks at it. */
export interface StubVoice {
  name: string
  lang: string
  localService?: boolean
}

/** What was said, how, and by whom, where a voice was asked for. */
export interface Said {
  text: string
  lang: string
  rate: number
  voice: string | undefined
}

/** What the stub offers the test. */
interface Stub {
  said: Said[]
  /** Ends what is being said, or each on its own after some milliseconds from now on. */
  finish: (every?: number) => void
  fail: (error: string) => void
  change: (voices: readonly StubVoice[]) => void
}

/** Puts a speech synthesis into every page to come: the Chromium of the tests has no voice. */
export async function giveVoices(page: Page, voices: readonly StubVoice[], refusals = 0): Promise<void> {
  await page.addInitScript(install, { voices, refusals })
}

/** Everything that was said since the page was loaded. */
export const said = (page: Page) => page.evaluate(() => (window as unknown as { stub: Stub }).stub.said)

/** The words that were said, one line for every utterance. */
export const wordsSaid = async (page: Page) => (await said(page)).map(({ text }) => text)

/** Lets what is being said come to its end. */
export const finish = (page: Page, every?: number) =>
  page.evaluate((time) => {
    ;(window as unknown as { stub: Stub }).stub.finish(time)
  }, every)

export const fail = (page: Page, error: string) =>
  page.evaluate((name) => {
    ;(window as unknown as { stub: Stub }).stub.fail(name)
  }, error)

export const changeVoices = (page: Page, voices: readonly StubVoice[]) =>
  page.evaluate((list) => {
    ;(window as unknown as { stub: Stub }).stub.change(list)
  }, voices)

/** How many utterances were cut short in this origin: the count outlives the page. */
export const cutShort = (page: Page) => page.evaluate(() => Number(localStorage.getItem('cut-short')))

/**
 * Speaks as browsers do: one utterance after the other, with events that come later; what was cancelled fails after the
 * next was asked for; what is asked for too soon after that is lost, as it may be in Firefox and Safari; and the first
 * may be refused without a word, as on a phone.
 */
function install({ voices, refusals }: { voices: readonly StubVoice[]; refusals: number }): void {
  class Utterance extends EventTarget {
    text: string
    lang = ''
    rate = 1
    voice: StubVoice | null = null
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  const queue: Utterance[] = []
  const asVoices = (list: readonly StubVoice[]) =>
    list.map((voice) => ({ localService: true, default: false, voiceURI: `uri:${voice.name}`, ...voice }))
  let known = asVoices(voices)
  let cancelled = -Infinity
  let left = refusals
  let pace: number | undefined
  const fire = (utterance: Utterance, type: string, error?: string) => {
    utterance.dispatchEvent(Object.assign(new Event(type), { error }))
  }
  const finishFirst = () => {
    const [ended] = queue.splice(0, 1)
    if (queue[0]) begin(queue[0])
    fire(ended!, 'end')
  }
  const begin = (utterance: Utterance) => {
    setTimeout(() => {
      if (queue[0] !== utterance) return
      const { text, lang, rate, voice } = utterance
      stub.said.push({ text, lang, rate, voice: voice?.name })
      fire(utterance, 'start')
      if (pace !== undefined) {
        setTimeout(() => {
          if (queue[0] === utterance) finishFirst()
        }, pace)
      }
    }, 5)
  }
  class Synthesis extends EventTarget {
    get speaking() {
      return queue.length > 0
    }
    get pending() {
      return queue.length > 1
    }
    getVoices() {
      return known
    }
    speak(utterance: Utterance) {
      if (left-- > 0 || performance.now() - cancelled < 50) return
      queue.push(utterance)
      if (queue.length === 1) begin(utterance)
    }
    cancel() {
      const old = queue.splice(0)
      cancelled = performance.now()
      localStorage.setItem('cut-short', String(Number(localStorage.getItem('cut-short')) + old.length))
      setTimeout(() => {
        for (const [index, utterance] of old.entries()) fire(utterance, 'error', index ? 'canceled' : 'interrupted')
      }, 20)
    }
  }
  const synthesis = new Synthesis()
  const stub: Stub = {
    said: [],
    finish: (every) => {
      pace = every
      finishFirst()
    },
    fail: (error) => {
      const [failed] = queue.splice(0, 1)
      fire(failed!, 'error', error)
    },
    change: (list) => {
      known = asVoices(list)
      synthesis.dispatchEvent(new Event('voiceschanged'))
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, stub })
}
