/** Pinyin as people type it: `hé zhǎng zhì` → `he zhang zhi`; ü as v. */
export function plainPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replaceAll(/u\u0308/g, 'v')
    .replaceAll(/U\u0308/g, 'V')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
}

/** Compares pinyin as dictionaries do: letters first, then tones. */
export function comparePinyin(a: string, b: string): number {
  const joined = (pinyin: string) => plainPinyin(pinyin).replaceAll(' ', '')
  const [plainA, plainB] = [joined(a), joined(b)]
  return plainA < plainB ? -1 : plainA > plainB ? 1 : a.localeCompare(b, 'zh-Latn')
}
