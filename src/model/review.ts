/** Parts of an edition that somebody can review. */
export const reviewedParts = ['text', 'apparatus', 'translation', 'notes', 'introduction', 'glossary'] as const

/** A reading of a part of an edition by somebody who did not write it. */
export interface Review {
  part: (typeof reviewedParts)[number]
  by: string
  /** The day it was finished, `2026-11-25`. */
  date: string
  /** What was read, and against what: “whole, against the received file”. */
  extent: string
}
