import type { Refrain } from './edition.ts'

/** A heading without what most headings share: each refrain in it is an ellipsis. */
export function elideRefrains(text: string, refrains: readonly Refrain[], lang: 'zh' | 'en'): string {
  return refrains.reduce((short, refrain) => short.replace(refrain[lang], '…'), text)
}
