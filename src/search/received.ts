import { overlaps, type Stretch } from '../model/lemma.ts'
import type { Departure, Field, Mark } from './record.ts'

/**
 * Finds in the text as received what is not in the reading text: 融吝好, where the text has 融合好.
 *
 * @returns the places in the reading text where it stands, with the words of the witness
 */
export function findReceived(field: Field, find: (field: Field) => Stretch[]): Omit<Mark, 'field'>[] {
  const { text, readings } = receivedText(field)
  return find({ ...field, text, departures: [] })
    .filter((place) => readings.some((reading) => overlaps(reading, place)))
    .map((place) => ({
      start: placeInText(place.start, readings, 'start'),
      end: placeInText(place.end, readings, 'end'),
      received: text.slice(place.start, place.end)
    }))
}

/** A departure, by where its reading stands in the received text. */
interface Reading extends Stretch {
  departure: Departure
}

/** The text as received, and where the readings stand in it. */
export function receivedText({ text, departures }: Field): { text: string; readings: Reading[] } {
  let received = ''
  let from = 0
  const readings = departures.map((departure) => {
    received += text.slice(from, departure.start)
    const start = received.length
    received += departure.reading
    from = departure.end
    return { departure, start, end: received.length }
  })
  return { text: received + text.slice(from), readings }
}

/** Where in the reading text a place of the received text is; within a reading, that end of the departure. */
function placeInText(at: number, readings: readonly Reading[], side: 'start' | 'end'): number {
  const around = readings.find(({ start, end }) =>
    side === 'start' ? start <= at && at < end : start < at && at <= end
  )
  if (around) return around.departure[side]
  const before = readings.findLast(({ end }) => end <= at)
  return before ? at - before.end + before.departure.end : at
}
