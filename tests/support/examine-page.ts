import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** WCAG 2.2 AA, with what axe counts as good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export type Seen = {
  trouble: string[]
  javaScript: boolean
  /** Contrast takes half the time of the whole look. */
  colours?: boolean
}

/** Fails when the page is hard to reach for somebody, too wide for the screen, or shows something that broke. */
export async function examinePage(page: Page, { trouble, javaScript, colours = true }: Seen): Promise<void> {
  const faults = [
    ...trouble.splice(0),
    ...(await tooWide(page)),
    ...(await broken(page)),
    // axe is script of its own; the same page is examined with script on elsewhere.
    ...(javaScript ? await inaccessible(page, colours) : []),
  ]
  expect(faults, `${page.url()} at ${page.viewportSize()?.width}`).toEqual([])
}

async function inaccessible(page: Page, colours: boolean): Promise<string[]> {
  // Legacy mode leaves out a second tab that only pages with frames need; ours have none.
  // The same page on another screen has axe already; bringing it in costs as much as asking it.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .disableRules(colours ? [] : ['color-contrast'])
    .setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** A page never scrolls sideways; a broad table does so within its own frame. */
async function tooWide(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const screen = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= screen) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > screen + 1 && !isFramed(element))
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`)
      .slice(0, 5)

    function isFramed(element: Element): boolean {
      const { parentElement: frame } = element
      if (!frame || frame === document.body) return false
      return getComputedStyle(frame).overflowX !== 'visible' || isFramed(frame)
    }
  })
  return wide.map((element) => `wider than the screen: ${element}`)
}

/** What a program writes when it did not expect something, in whatever language the page is. */
const leaks = [
  /\n\s+at .+:\d+:\d+/,
  /\b(Type|Reference|Syntax|Range)Error\b/,
  /\[object \w+\]/,
  /\bundefined\b/,
  /\bNaN\b/,
]

async function broken(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => `${document.title}\n${document.body.innerText}`)
  return leaks.flatMap((leak) => leak.exec(text)?.[0] ?? []).map((words) => `shows “${words.trim()}”`)
}
