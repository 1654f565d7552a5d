import { Converter } from 'opencc-js/cn2t'

/**
 * To the characters of Taiwan’s standard, without its vocabulary: 为 → 為, 里 → 裡, 着 → 著, 众 → 眾, as print has them.
 * What OpenCC calls traditional as such keeps older and rarer forms (爲, 裏, 羣, 衆, 喫, 纔).
 */
export const toTaiwan = Converter({ from: 'cn', to: 'tw' })
