import { expect, test } from 'vitest'
import { spokenWords } from '../../../src/client/listen/spoken-words.ts'

test.each([
  ['what was supplied', '〈（三）〉展望前行的路', '（三）展望前行的路'],
  ['a crux', '树立†决战决胜商展胜†的信心', '树立决战决胜商展胜的信心'],
  ['placeholders', '加快XXX科技园建设，提高XX的含智量', '加快X X X科技园建设，提高X X的含智量'],
  ['placeholders in English', 'XX’s [the city’s] work, XXX', 'X X’s [the city’s] work, X X X'],
  ['single letters and figures', '省委X届X次全会，X0,000, the Xth', '省委X届X次全会，X0,000, the Xth'],
  ['Roman numerals', 'Chapter XXI, LXX', 'Chapter XXI, LXX']
])('%s', (_, words, spoken) => {
  expect(spokenWords(words)).toBe(spoken)
})
