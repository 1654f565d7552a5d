import { build } from 'esbuild'
import { basename, dirname } from 'node:path'

/**
 * Bundles a module and all it imports into one classic script, which unlike a module runs from `file://`; a style sheet
 * into one style sheet.
 *
 * @param entry path of the module
 * @param globalName what its exports are called for other scripts; a script that offers nothing has none
 */
export async function bundleScript(entry: string, globalName?: string): Promise<Uint8Array> {
  const named = {
    // Shorter than what esbuild makes of a global name, which is read by other loaders too.
    contents: `import * as offered from './${basename(entry)}'; window.${globalName} = offered`,
    resolveDir: dirname(entry)
  }
  const { outputFiles } = await build({
    ...(globalName === undefined ? { entryPoints: [entry] } : { stdin: named }),
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent'
  })
  return outputFiles[0]!.contents
}
