import { execFileSync } from 'node:child_process'

/** Builds the site as a reader gets it: `dist/` is a test subject. */
export default function setup(): void {
  execFileSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' })
}
