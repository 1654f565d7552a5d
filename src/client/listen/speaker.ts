import { languageName } from '../../model/language-name.ts'
import { choiceSelect } from './choice-select.ts'
import { voicesFor } from './voices.ts'

/** Who speaks a run. */
export interface Speaker {
  /** The class of the run: `zh`, `tr`. */
  run: string
  /** As the browser has it for its voices: `zh-CN`. */
  lang: string
  /** The voice the reader chose; without one the browser chooses among its voices for the language. */
  voice: SpeechSynthesisVoice | undefined
}

/** A language of the page that the browser has a voice for. */
export interface SpokenLanguage {
  run: string
  /** In English. */
  name: string
  /** The voices to choose from; hidden where there is no choice. */
  select: HTMLSelectElement
  speaker: () => Speaker
}

/**
 * What it takes to speak a run.
 *
 * @param voices of the browser, for all languages
 * @param changed is told of another voice
 * @returns nothing where there is no voice for it
 */
export function spokenLanguage(
  { classList, lang }: HTMLElement,
  voices: readonly SpeechSynthesisVoice[],
  changed: () => void
): SpokenLanguage | undefined {
  const own = voicesFor(lang, voices)
  if (own.length === 0) return undefined
  const run = classList.contains('zh') ? 'zh' : 'tr'
  const name = languageName(lang.split('-', 1)[0]!)
  const options = own.map(
    (voice) =>
      [
        wordFor(voice),
        // What is spoken by such a voice is sent to a server.
        voice.localService ? voice.name : `${voice.name} (online)`
      ] as const
  )
  const select = choiceSelect(
    {
      label: `Voice for ${name}`,
      key: `tifa-voice-${lang}`,
      // The browser knows which of the many voices of a system is a good one; their order does not tell.
      options: [['', `Voice for ${name}`], ...options],
      first: ''
    },
    changed
  )
  const speaker = () => {
    const voice = own.find((one) => wordFor(one) === select.value)
    return { run, lang: (voice ?? own[0]!).lang, voice }
  }
  return { run, name, select, speaker }
}

/** A voice as a plain word, to be kept. */
function wordFor({ voiceURI }: SpeechSynthesisVoice): string {
  return encodeURIComponent(voiceURI)
}
