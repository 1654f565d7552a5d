/** Where an editor wrote something: a path from the root of the project, and line and column from 1. */
export interface Place {
  path: string
  line: number
  column: number
}

/** How sure the editors are. */
export type Certainty = 'certain' | 'probable' | 'conjectural' | 'unknown'

/** A label that prose refers to, and where. */
export interface Reference {
  label: string
  at: Place
}
