import { expect, test } from 'vitest'
import { toTraditional } from '../../src/model/traditional.ts'

const data = {
  characters: '干幹发發国國',
  exceptions: { 'p1-1': '0乾 11髮', s1: '2里', 干净: '0乾' }
}

test('each character has its usual counterpart, but where an exception is', () => {
  expect(toTraditional('干的干劲，国家发展，理发！', data, 'p1-1')).toBe('乾的幹劲，國家發展，理髮！')
  expect(toTraditional('干劲', data, 'p1-2')).toBe('幹劲')
})

test('a word that stands alone has its exceptions under itself', () => {
  expect(toTraditional('干净', data, '干净')).toBe('乾净')
})

test('an exception may leave a character as it is, or change one that has no usual counterpart', () => {
  expect(toTraditional('干发', { characters: '干幹', exceptions: { title: '0干 1髮' } }, 'title')).toBe('干髮')
})

test('places are counted in UTF-16 units', () => {
  expect(toTraditional('𠮷干干', { characters: '干幹', exceptions: { title: '2乾' } }, 'title')).toBe('𠮷乾幹')
})

test('what has no counterpart stays', () => {
  expect(toTraditional('“XX”5G', data, 'p1-2')).toBe('“XX”5G')
  expect(toTraditional('', data, 'p1-2')).toBe('')
})
