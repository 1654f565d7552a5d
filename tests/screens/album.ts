import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shot } from './shot.ts'

/** The folder of the shots: the sheets in it, the shots in full size below it, and a page that leads to all of them. */
export interface Album {
  /** Keeps the shots of a scene in a theme, and the sheet they stand on. */
  add: (scene: string, theme: string, shots: readonly Shot[], sheet: Buffer) => void
  /** Writes the page. @returns its path */
  end: () => string
}

const style = `
  body { margin: 1rem; font: 1rem/1.5 sans-serif; color-scheme: light dark }
  section { display: flex; flex-wrap: wrap; gap: 1rem }
  figure { margin: 0; width: 22rem }
  img { width: 100%; aspect-ratio: 4 / 3; object-fit: contain; object-position: top left }
`

/** Begins an album in a folder, which may have another in it: files of the same name are replaced. */
export function makeAlbum(folder: string): Album {
  mkdirSync(join(folder, 'shots'), { recursive: true })
  const parts = new Map<string, string[]>()
  return {
    add(scene, theme, shots, sheet) {
      const name = `${scene}.${theme}`
      writeFileSync(join(folder, `${name}.png`), sheet)
      const links = shots.flatMap(({ width, image }) => {
        if (!image) return []
        const file = `shots/${name}.${width}.png`
        writeFileSync(join(folder, file), image)
        return [`<a href="${file}">${width}</a>`]
      })
      const picture = `<a href="${name}.png"><img src="${name}.png" alt="The sheet" loading="lazy"></a>`
      const figure = `<figure>${picture}<figcaption>${theme}: ${links.join(' · ')}</figcaption></figure>`
      parts.set(scene, [...(parts.get(scene) ?? []), figure])
    },
    end() {
      const path = join(folder, 'index.html')
      const sections = [...parts].map(([scene, figures]) => `<h2>${scene}</h2><section>${figures.join('\n')}</section>`)
      const head = `<meta charset="utf-8"><title>Screens</title><style>${style}</style>`
      writeFileSync(path, `<!doctype html>${head}<h1>Screens</h1>\n${sections.join('\n')}\n`)
      return path
    }
  }
}
