import type { Place } from './place.ts'

/** A version of an edition and what it changed, as `changes.yaml` tells it. */
export interface Version {
  /** Three numbers, `1.0.0` (semver.org): addresses broken, words changed, slips mended. */
  version: string
  /** The day it was published, `2026-11-25`. */
  date: string
  summary: string
  /** The digest of the edition when it was published; absent while the version is being prepared. */
  digest?: string | undefined
  /** Segments whose words it changed, with the words. */
  segments: SegmentChange[]
  at: Place
}

/** Words of a segment that a version changed. */
export interface SegmentChange {
  segment: string
  /** The language of the layer they stand in: `zh-Hans`, or that of a translation. */
  layer: string
  was: string
  now: string
  reason: string
  at: Place
}

/** What an edition comes to: the digests of its files, and the one of them all. */
export interface Contents {
  /** A line for each file, as `sha256sum` writes them: 64 hexadecimal digits, two blanks, the path. */
  sums: string
  /** The sha-256 of those lines, in hexadecimal digits: the edition’s content hash. */
  digest: string
}

/**
 * Whether a version comes after another: `1.10.0` after `1.9.2`.
 *
 * @param a three numbers with points between them, as `b`
 */
export function isLater(a: string, b: string): boolean {
  const [numbersA, numbersB] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]]
  const index = numbersA.findIndex((number, at) => number !== numbersB[at])
  return index !== -1 && numbersA[index]! > numbersB[index]!
}
