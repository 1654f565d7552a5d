import { expect, test } from 'vitest'
import { spellHeadword } from '../../src/text/headword-pinyin.ts'

/** Words with blanks between, their syllables with points. */
function spelled(term: string, pinyin: string): string | undefined {
  return spellHeadword({ term, pinyin })
    ?.map(({ syllable, opensWord }) => (opensWord ? ' ' : '·') + syllable)
    .join('')
    .trim()
}

test.each([
  ['13个方面', 'shísān gè fāngmiàn', 'gè fāng·miàn'],
  ['互联网+制造业', 'hùliánwǎng jiā zhìzàoyè', 'hù·lián·wǎng zhì·zào·yè'],
  ['成立70周年', 'chénglì 70 zhōunián', 'chéng·lì zhōu·nián'],
  ['5G网络', '5G wǎngluò', 'wǎng·luò'],
  ['省委X届X次全会', 'shěngwěi X jiè X cì quánhuì', 'shěng·wěi jiè cì quán·huì'],
  ['“十三五”规划', '“shísānwǔ” guīhuà', 'shí·sān·wǔ guī·huà'],
  ['店小二', 'diànxiǎo’èr', 'diàn·xiǎo·èr'],
  ['京津冀', 'Jīng-Jīn-Jì', 'Jīng·-Jīn·-Jì'],
  ['不打折扣、不讲条件', 'bù dǎ zhékòu, bù jiǎng tiáojiàn', 'bù dǎ zhé·kòu bù jiǎng tiáo·jiàn']
])('%s is read %s', (term, pinyin, words) => {
  expect(spelled(term, pinyin)).toBe(words)
})

test.each([
  ['抓落实', 'zhuā luò'],
  ['抓落实', 'zhuā luòshí de'],
  ['抓落实', 'ceshi xyz'],
  ['1个2个', 'yī gè liǎng gè']
])('%s does not fit %s', (term, pinyin) => {
  expect(spelled(term, pinyin)).toBeUndefined()
})
