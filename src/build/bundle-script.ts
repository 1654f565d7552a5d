import { build } from 'esbuild'

/**
 * Bundles a module and all it imports into one classic script, which unlike a module runs from `file://`; a style sheet
 * into one style sheet.
 *
 * @param entry path of the module
 * @param globalName what its exports are called for other scripts; a script that offers nothing has none
 */
export async function bundleScript(entry: string, globalName?: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    ...(globalName !== undefined && { globalName }),
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent'
  })
  return outputFiles[0]!.contents
}
