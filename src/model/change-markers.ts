import type { Marker } from './spans.ts'
import type { Version } from './version.ts'

/** The marker of a segment that a version changed, behind its words; of several versions the newest is named. */
export function changeMarkers(text: string, segment: string, lang: string, versions: readonly Version[]): Marker[] {
  const version = versions.find(({ segments }) =>
    segments.some((change) => change.segment === segment && change.layer === lang)
  )
  return version ? [{ at: text.length, kind: 'change', ref: version.version }] : []
}
