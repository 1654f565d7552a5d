import { type Choice, setFirst } from './choice.ts'

/** How every page looks: light and color, size, the face of the Chinese; and whether single keys do anything. */
export const looks: readonly Choice[] = [
  { name: 'theme', first: 'system', values: /^(system|light|dark|sepia|contrast)$/ },
  { name: 'size', first: 'm', values: /^(s|m|l|xl|xxl)$/ },
  { name: 'face', first: 'song', values: /^(song|hei|kai)$/ },
  { name: 'keys', first: 'on', values: /^(on|off)$/ }
]

// Scripts stand in the head: a page is painted once, as it is wanted.
for (const choice of looks) setFirst(choice)
