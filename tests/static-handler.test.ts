import { afterAll, beforeAll, expect, test } from 'vitest'
import { hosted, type Origin } from './browser/origins.ts'

let host: Origin
beforeAll(async () => {
  host = await hosted()
})
afterAll(() => host.close())

test.each([
  ['', 200],
  ['?view=zh', 200],
  ['index.html', 200],
  ['about.html?from=/', 200],
  ['about', 404],
  ['editions/', 404],
  ['nothing/here.html', 404]
])('answers %j with %d', async (path, status) => {
  const response = await fetch(host.url + path)
  expect(response.status).toBe(status)
  await response.text()
})
