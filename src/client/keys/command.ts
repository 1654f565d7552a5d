/** What one key does, or two keys in two directions. */
export interface Command {
  keys: readonly string[]
  /** For the list of the keys: “Next, previous sentence”. */
  does: string
  act: (key: string) => void
}
