import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Bundles a module and all it imports into one classic script, which unlike a module runs from `file://`.
 *
 * @returns path of the new file, relative to the site
 */
export async function bundleScript(dist: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(dist, file)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent'
  })
  const code = outputFiles[0]!.contents
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 10)
  const classic = `assets/script.${digest}.js`
  writeFileSync(join(dist, classic), code)
  return classic
}
