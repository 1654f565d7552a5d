import { defineConfig } from 'vitest/config'

/** Node only: the browser tests drive a real Chromium themselves. The site is built once, before the first test. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    reporters: ['default', 'tests/count-reporter.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The default of one second is too short for a page on a busy machine; only a failure waits this long.
    expect: { poll: { timeout: 15_000 } },
    // Two browsers at a time are as many as two cores drive without starving each other.
    maxWorkers: 2
  }
})
