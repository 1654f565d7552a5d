import { Converter } from 'opencc-js/cn2t'
import { toTaiwan } from './to-taiwan.ts'

/** Traditional as such, of Taiwan and of Hong Kong. */
const converters = [Converter({ from: 'cn', to: 't' }), toTaiwan, Converter({ from: 'cn', to: 'hk' })]

/** How simplified words are written in traditional characters: every spelling that differs, each once. */
export function traditionalForms(words: string): string[] {
  return [...new Set(converters.map((convert) => convert(words)))].filter((form) => form !== words)
}
