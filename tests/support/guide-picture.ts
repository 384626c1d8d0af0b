import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Language } from '../../src/language/language.ts'
import { pictureSize } from '../../src/web/guide/picture-size.ts'
import { root } from './run-server.ts'

const folder = join(root, 'docs', 'guide', 'pictures')

/** Of 255. Days differ from run to run, by less than 1; of the pages in the guide no two are as near as 4. */
const mayDiffer = 3

export type Picture = { page: Page; language: Language; name: string; from?: Locator }

/**
 * The screen as the guide shows it, from the top of the page or from `from`. Fails where the picture in the guide shows another page;
 * `GUIDE_PICTURES=make npm test -- explore-a-region plan-from-draft-to-force` makes them anew.
 */
export async function takePicture({ page, language, name, from }: Picture): Promise<void> {
  const seen = page.viewportSize()
  await page.setViewportSize(pictureSize)
  await scrollTo(page, from)
  const take = () => page.screenshot({ type: 'jpeg', quality: 72 })
  const file = join(folder, `${name}-${language}.jpg`)
  if (process.env['GUIDE_PICTURES'] === 'make') writeFileSync(file, await take())
  const kept = readFileSync(file)
  // A busy machine may still be drawing what was changed last.
  const apart = async () => difference(page, await take(), kept)
  await expect.poll(apart, { message: `${file} shows another page`, timeout: 10_000 }).toBeLessThan(mayDiffer)
  if (seen) await page.setViewportSize(seen)
}

async function scrollTo(page: Page, from: Locator | undefined): Promise<void> {
  const box = await from?.boundingBox()
  const past = await page.evaluate(() => window.scrollY)
  const top = box ? Math.max(0, box.y + past - 24) : 0
  await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top)
}

/** How far two pictures lie apart on average: of each small square the grey, 0 to 255. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const blank = await page.context().newPage()
  const [grey, otherGrey] = await blank.evaluate(greyOf, [one.toString('base64'), other.toString('base64')])
  await blank.close()
  const apart = grey?.map((value, at) => Math.abs(value - (otherGrey?.[at] ?? 0))) ?? [255]
  return apart.reduce((sum, value) => sum + value, 0) / apart.length
}

/** Runs in the browser, which can read a picture. */
function greyOf(pictures: string[]): Promise<number[][]> {
  const [width, height] = [60, 38]
  return Promise.all(
    pictures.map(async (base64) => {
      const image = new Image()
      image.src = `data:image/jpeg;base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width, height })
      const drawing = canvas.getContext('2d')
      if (!drawing) throw new Error('nothing to draw on')
      drawing.drawImage(image, 0, 0, width, height)
      const { data } = drawing.getImageData(0, 0, width, height)
      return Array.from({ length: width * height }, (_, at) => {
        const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3)
        return (red + green + blue) / 3
      })
    }),
  )
}
