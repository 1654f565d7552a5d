/** What is looked at of a voice, as the browser has it (`SpeechSynthesisVoice`). */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default'>

/** The language a tag begins with: browsers write `zh-CN`, `zh_CN`, `cmn-Hans-CN`. */
const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0]!

/** Whether a voice speaks the language of a run. @param lang as the run has it: `zh-Hans`, `en` */
export function speaks(voice: Voice, lang: string): boolean {
  const [own, wanted] = [languageOf(voice.lang), languageOf(lang)]
  // Some browsers give Chinese voices the tags of Mandarin and Cantonese.
  return own === wanted || (wanted === 'zh' && /^(cmn|yue)$/.test(own))
}

/**
 * The voices for a language, the one that suits best first: for Chinese the standard of the mainland, and Cantonese
 * only where there is nothing else; among equals the one the system is set to.
 *
 * @param lang as the run has it: `zh-Hans`, `en`
 * @param voices in the order of the browser, which is kept among equals
 */
export function voicesFor<V extends Voice>(lang: string, voices: readonly V[]): V[] {
  const able = voices.filter((voice) => speaks(voice, lang))
  const others = able.filter((voice) => !isCantonese(voice))
  const distance = (voice: V) => (isOfMainland(voice) ? 0 : 2) + (voice.default ? 0 : 1)
  return (others.length > 0 ? others : able).sort((a, b) => distance(a) - distance(b))
}

/** `yue`, `zh-yue`, `zh-HK`, and Macau beside it. */
function isCantonese({ lang }: Voice): boolean {
  return /(^|[-_])yue/i.test(lang) || /^zh.*[-_](hk|mo)/i.test(lang)
}

/** `zh-CN`, `cmn-Hans-CN`, `zh_CN_#Hans`, and `zh` alone; not the voices of its regions, `zh-CN-liaoning`. */
function isOfMainland({ lang }: Voice): boolean {
  return /^(zh|cmn)([-_]#?(hans|cn))*$/i.test(lang)
}
