/** A choice as the panel offers it. */
export interface Group {
  /** Name of the choice. */
  name: string
  legend: string
  options: readonly Option[]
  /** The key that goes on to the next option. */
  key?: string
  /** What a reader has to know of it. */
  about?: string
}

export interface Option {
  value: string
  label: string
  lang?: string
  /** The key that takes this option. */
  key?: string
}

/** The two options of what is there or not. */
export const onOff = (on: string, off: string): Option[] => [
  { value: 'on', label: on },
  { value: 'off', label: off }
]
