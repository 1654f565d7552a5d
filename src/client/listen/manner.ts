import { runsOf } from '../cite/chosen.ts'
import { segments } from '../place.ts'
import { choiceSelect } from './choice-select.ts'
import { type Speaker, spokenLanguage } from './speaker.ts'

/** How the text is read aloud. */
export interface Manner {
  /** In the order in which they speak each segment. */
  speakers: Speaker[]
  /** 1 is the speed of the voice. */
  rate: number
}

/** What the reader chooses the manner of reading from. */
export interface MannerChoices {
  controls: HTMLElement[]
  manner: () => Manner
}

const speeds = ['0.5', '0.75', '1', '1.25', '1.5', '1.75', '2']

/**
 * The choices of languages, speed and voices.
 *
 * @param changed is told of every other choice; `again` where other languages were chosen
 * @returns nothing where no language of the page has a voice
 */
export function mannerChoices(changed: (again: boolean) => void): MannerChoices | undefined {
  const goOn = () => {
    changed(false)
  }
  const voices = speechSynthesis.getVoices()
  const languages = runsOf(segments()[0]!).flatMap((run) => spokenLanguage(run, voices, goOn) ?? [])
  if (languages.length === 0) return undefined
  const names = languages.map(({ run, name }) => [run, name] as const)
  const both = ['both', languages.map(({ name }) => name).join(', then ')] as const
  const options = languages.length > 1 ? [...names, both] : names
  const read = choiceSelect({ label: 'What is read', key: 'tifa-listen', options, first: names[0]![0] }, () => {
    showVoices()
    changed(true)
  })
  read.hidden = options.length === 1
  const rates = speeds.map((rate) => [rate, `${rate}×`] as const)
  const speed = choiceSelect({ label: 'Speed', key: 'tifa-speed', options: rates, first: '1' }, goOn)
  const chosen = () => languages.filter(({ run }) => ['both', run].includes(read.value))
  const showVoices = () => {
    // A voice, and the choice the browser makes.
    for (const one of languages) one.select.hidden = one.select.length === 2 || !chosen().includes(one)
  }
  showVoices()
  return {
    controls: [read, speed, ...languages.map(({ select }) => select)],
    manner: () => ({ speakers: chosen().map(({ speaker }) => speaker()), rate: Number(speed.value) })
  }
}
