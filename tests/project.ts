import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..')

/** What a site is made of, content apart. */
const needed = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/** This project in a folder of its own, to be built there with other content. */
export interface Project {
  root: string
  /** Runs a module of the project there, as its commands do. @throws what it printed, where it fails */
  run: (module: string, args?: readonly string[], env?: NodeJS.ProcessEnv) => void
  remove: () => void
}

/** @param content folder with `content` and `seeds` in it; this project’s own, unless another is named */
export function copyProject(content = project): Project {
  const root = mkdtempSync(join(tmpdir(), 'tifa-'))
  for (const name of needed) cpSync(join(project, name), join(root, name), { recursive: true })
  for (const name of ['content', 'seeds']) cpSync(join(content, name), join(root, name), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction')
  return {
    root,
    run(module, args = [], env = {}) {
      execFileSync(process.execPath, [module, ...args], { cwd: root, env: { ...process.env, ...env }, stdio: 'pipe' })
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true })
    }
  }
}
