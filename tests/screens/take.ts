import type { Browser } from 'playwright-core'
import { drawsChinese } from '../../src/build/draws-chinese.ts'
import { makeAlbum } from './album.ts'
import { makeLikeness } from './likeness.ts'
import type { Options } from './options.ts'
import { drawSheet, sheetWidth } from './sheet.ts'
import { makeCameras, type Shot } from './shot.ts'

/**
 * Takes the shots, all windows at once, draws the sheets, and prints what happens.
 *
 * @param site address of the built site, with a slash at its end
 * @returns whether a page had a fault
 */
export async function takeSheets(browser: Browser, site: string, options: Options): Promise<boolean> {
  const { scenes, themes, windows, isFull, out } = options
  const start = performance.now()
  const table = await browser.newPage({ viewport: { width: sheetWidth, height: 800 } })
  if (!(await drawsChinese(table))) console.log('No font here has Chinese characters: they are boxes on every sheet.')
  const cameras = await makeCameras(browser, windows, site, isFull)
  const album = makeAlbum(out)
  const likeness = makeLikeness()
  const all = { shots: 0, missing: 0, faults: 0 }
  for (const [index, scene] of scenes.entries()) {
    const begin = performance.now()
    const taken: Shot[] = []
    for (const theme of themes) {
      const shots = await Promise.all(cameras.map((take) => take(scene, theme)))
      likeness.add(theme, shots)
      if (shots.some(({ image }) => image)) {
        album.add(scene.name, theme, shots, await drawSheet(table, scene.name, theme, shots))
      }
      taken.push(...shots)
    }
    console.log(`${String(index + 1).padStart(2)}/${scenes.length} ${scene.name}, ${seconds(begin)}`)
    const missing = taken.filter(({ image }) => !image)
    const faults = taken.flatMap((shot) => shot.faults.map((fault) => ({ ...shot, fault })))
    for (const [reason, some] of Map.groupBy(missing, (shot) => shot.missing)) {
      console.log(`      not taken: ${reason} (${placesOf(some, taken)})`)
    }
    for (const [fault, some] of Map.groupBy(faults, (one) => one.fault)) {
      console.log(`      fault: ${fault} (${placesOf(some, taken)})`)
    }
    all.shots += taken.length - missing.length
    all.missing += missing.length
    all.faults += faults.length
  }
  for (const [first, like] of likeness.alike()) console.log(`Most pages look the same in ${first} and ${like}`)
  console.log(`${all.shots} shots, ${all.missing} not taken, ${all.faults} faults, ${seconds(start)}: ${album.end()}`)
  return all.faults > 0
}

/** `dark 360, dark 768`, or that it was so each time. */
function placesOf(some: readonly Shot[], all: readonly Shot[]): string {
  const places = new Set(some.map(({ theme, width }) => `${theme} ${width}`))
  return places.size === all.length ? 'in every theme and window' : [...places].join(', ')
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
