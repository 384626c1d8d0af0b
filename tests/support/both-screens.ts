import { expect } from 'vitest'
import { type Visitor, widths } from './browser.ts'
import { linksOn } from './links.ts'

export type Screen = keyof typeof widths

/** Looks at the page as it is, on a desk and on a phone; at its colours on one of the two. */
export async function lookOnBothScreens({ page, examine }: Visitor, colours: Screen = 'desk'): Promise<void> {
  for (const screen of ['desk', 'phone'] as const) {
    await page.setViewportSize({ width: widths[screen], height: screen === 'desk' ? 900 : 780 })
    await examine({ colours: screen === colours })
  }
  expect(await page.getByRole('heading', { level: 1 }).count(), page.url()).toBe(1)
}

/** From the front of a publication along its links through all its pages. Answers how many there are. */
export async function eachPublishedPage(
  { page }: Visitor,
  front: string,
  look: (path: string) => Promise<void>,
): Promise<number> {
  const seen = new Set<string>()
  const ahead = [front]
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    await look(path)
    ahead.push(...(await linksOn(page)).filter((link) => link === front || link.startsWith(`${front}/`)))
  }
  return seen.size
}
