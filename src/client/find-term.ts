/** What a term can be found by. */
export interface Findable {
  /** With tone marks. */
  pinyin: string
  /** Chinese forms, simplified and traditional, and English renderings. */
  words: readonly string[]
}

/**
 * Whether a query finds a term: hanzi anywhere in a form; pinyin with tone marks, tone numbers or neither, joined or spaced,
 * from the start of a word; English from the start of a word. An empty query finds everything.
 */
export function findsTerm(query: string, { pinyin, words }: Findable): boolean {
  const asked = query.normalize('NFC').trim().toLowerCase()
  if (/\p{Script=Han}/u.test(asked)) {
    const hanzi = asked.replaceAll(/[\s“”‘’"'「」『』]/g, '')
    return words.some((word) =>
      word
        .toLowerCase()
        .replaceAll(/[“”‘’]/g, '')
        .includes(hanzi)
    )
  }
  if (!/[\p{L}\p{N}]/u.test(asked)) return asked === ''
  return findsEnglish(asked, words) || findsPinyin(asked, pinyin)
}

function findsEnglish(asked: string, words: readonly string[]): boolean {
  const wanted = ` ${plain(asked)}`
  return words.some((word) => ` ${plain(word)}`.includes(wanted))
}

function findsPinyin(asked: string, pinyin: string): boolean {
  const hasTones = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/.test(asked)
  const fold = hasTones ? (text: string) => text.normalize('NFC').toLowerCase() : foldTones
  const wanted = fold(asked.replaceAll(hasTones ? /[\s'’-]/g : /[\s'’-]|(?<=\p{L})[1-5]/gu, ''))
  const starts = [...pinyin.matchAll(/(?<![\p{L}\p{M}])[\p{L}]/gu)].map(({ index }) => index)
  return starts.some((start) => fold(pinyin.slice(start).replaceAll(/[^\p{L}\p{M}]/gu, '')).startsWith(wanted))
}

/** `nǚ` → `nu`, which people also type as nv. */
function foldTones(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('v', 'u')
}

/** Letters and figures in lower case, with single blanks between words. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
