/**
 * Labels are how people cite (`¶12.3`, `§3.1`, `title`); ids are how addresses cite (`p12-3`, `s3-1`, `title`).
 * The two are the same thing in two spellings, and published ids never change (design: invariant 4).
 */

/** What a label names. */
export type LabelKind = 'title' | 'section' | 'paragraph' | 'segment'

const patterns: Record<LabelKind, RegExp> = {
  title: /^title$/,
  section: /^§[1-9]\d*(\.[1-9]\d*)*$/,
  paragraph: /^¶[1-9]\d*$/,
  segment: /^¶[1-9]\d*\.[1-9]\d*$/
}

/** The kind of a label, or `undefined` where the text is no label. */
export function labelKind(label: string): LabelKind | undefined {
  return (Object.keys(patterns) as LabelKind[]).find((kind) => patterns[kind].test(label))
}

/** `¶12.3` → `p12-3`, `§3.1` → `s3-1`, `title` → `title`. */
export function labelToId(label: string): string {
  return label.replace('¶', 'p').replace('§', 's').replaceAll('.', '-')
}

/** The numbers in a label: `§3.1` → `[3, 1]`. */
export function labelNumbers(label: string): number[] {
  return (label.match(/\d+/g) ?? []).map(Number)
}

/** The paragraph a segment stands in: `¶12.3` → `¶12`. Other labels come back unchanged. */
export function paragraphOf(label: string): string {
  return labelKind(label) === 'segment' ? label.replace(/\.\d+$/, '') : label
}
