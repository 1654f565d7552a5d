/**
 * Writes a value as JSON in which every item of a list stands on a line of its own, so that a difference between two
 * versions is read by the line. Keys keep their order.
 */
export function toJson(value: object): string {
  return `${write(value, '')}\n`
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const within = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((item) => JSON.stringify(item))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, within)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (lines.length === 0) return `${open}${close}`
  return `${open}\n${lines.map((line) => within + line).join(',\n')}\n${indent}${close}`
}
