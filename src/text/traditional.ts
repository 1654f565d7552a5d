import { Converter } from 'opencc-js/cn2t'

/** Traditional as such, of Taiwan and of Hong Kong. */
const converters = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }))

/** How simplified words are written in traditional characters: every spelling that differs, each once. */
export function traditionalForms(words: string): string[] {
  return [...new Set(converters.map((convert) => convert(words)))].filter((form) => form !== words)
}
