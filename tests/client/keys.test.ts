import { expect, test } from 'vitest'
import { pageCommands, textCommands } from '../../src/client/keys/page-commands.ts'
import { groups } from '../../src/client/settings/groups.ts'

test('no key stands for two things', () => {
  const choices = groups({ lang: 'en', name: 'English' }).flatMap(({ key, options }) => [
    ...(key === '+' ? ['+', '-'] : key ? [key] : []),
    ...options.flatMap((option) => option.key ?? [])
  ])
  const commands = [...textCommands, ...pageCommands].flatMap(({ keys }) => keys)
  const all = [...choices, ...commands, '?', '/']
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
  // A browser names a key by one character, or by a word, which is another key.
  expect(all.filter((key) => [...key].length !== 1)).toEqual([])
})
