/**
 * Gives a PDF the day of its edition for the time it was made: then printing it again with the same browser and the same
 * fonts yields the same bytes. Nothing changes its length, since a PDF says at which byte each of its objects stands.
 *
 * @param day `2026-11-25`
 */
export function datePdf(pdf: Uint8Array, day: string): Uint8Array {
  const stamp = `(D:${day.replaceAll('-', '')}000000+00'00')`
  const text = Buffer.from(pdf).toString('latin1')
  return Buffer.from(
    text.replaceAll(/(\/(?:CreationDate|ModDate) )(\(D:[^)]*\))/g, (_, key: string, time: string) => {
      if (time.length !== stamp.length) throw new Error(`Unexpected time ${time} in a PDF, expected one like ${stamp}`)
      return key + stamp
    }),
    'latin1'
  )
}
