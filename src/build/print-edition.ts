import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { datePdf } from './date-pdf.ts'
import { drawsChinese } from './draws-chinese.ts'

/** A document that was printed. */
export interface Printed {
  /** Path of its file, relative to the site. */
  file: string
  pdf: Uint8Array
  /** Whether there was a font with Chinese characters; without one none of them can be read in the PDF. */
  isLegible: boolean
}

/**
 * Prints the documents of an edition: `print.html` as `<edition>.pdf`, and with a second translation `print.fr.html` as
 * `<edition>.fr.pdf`.
 *
 * @param dist the folder of the built site, its links relative
 * @param day of the version that is printed, `2026-11-25`
 */
export async function printEdition(browser: Browser, dist: string, id: string, day: string): Promise<Printed[]> {
  const folder = join(dist, 'editions', id)
  const documents = readdirSync(folder).filter((name) => /^print(\..+)?\.html$/.test(name))
  const page = await browser.newPage()
  const printed: Printed[] = []
  for (const name of documents.sort()) {
    await page.goto(pathToFileURL(join(folder, name)).href)
    const pdf = datePdf(await page.pdf({ format: 'A4', tagged: true, outline: true }), day)
    const file = `editions/${id}/${name.replace(/^print(.*)\.html$/, `${id}$1.pdf`)}`
    printed.push({ file, pdf, isLegible: await drawsChinese(page) })
  }
  await page.close()
  return printed
}
