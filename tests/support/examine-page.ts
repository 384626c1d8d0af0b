import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const require = createRequire(import.meta.url)
/** Puts `axe` into a page. */
export const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, with what axe counts as good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export type Seen = {
  trouble: string[]
  javaScript: boolean
  /** Contrast takes half the time of the whole look. */
  colours?: boolean
}

/** Fails when the page is hard to reach for somebody, too wide for the screen, or shows something that broke. */
export async function examinePage(page: Page, seen: Seen): Promise<void> {
  expect(await faultsOn(page, seen), `${page.url()} at ${page.viewportSize()?.width}`).toEqual([])
}

export async function faultsOn(page: Page, { trouble, javaScript, colours = true }: Seen): Promise<string[]> {
  return [
    ...trouble.splice(0),
    ...(await tooWide(page)),
    ...(await broken(page)),
    // axe is script of its own; the same page is examined with script on elsewhere.
    ...(javaScript ? await inaccessible(page, colours) : []),
  ]
}

/** axe is asked within the page itself: what goes around it for pages with frames, and for style sheets of others, costs more than asking. */
async function inaccessible(page: Page, colours: boolean): Promise<string[]> {
  // Bringing axe in costs as much as asking it: once a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript)
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    runOnly: { type: 'tag', values: tags },
    rules: { 'color-contrast': { enabled: colours } },
  }
  const violations = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    return (await axe.run(document, asked)).violations
  }, options)
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
