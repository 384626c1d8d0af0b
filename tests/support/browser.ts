import { type Browser, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Language } from '../../src/language/language.ts'
import { axeScript, examinePage } from './examine-page.ts'
import type { Who } from './serve-demo.ts'
import { watchPage } from './watch-page.ts'

export type Visitor = {
  page: Page
  /** Goes there and looks whether the page is in order. Answers the status. */
  visit(path: string): Promise<number>
  /** Looks again: after a form was sent, or the page changed. */
  examine(look?: { colours: boolean }): Promise<void>
  close(): Promise<void>
}

export type Manner = {
  who?: Who | 'visitor'
  language?: Language
  javaScript?: boolean
  width?: number
  /** Another server than that of the example region. */
  url?: string
  /** Nearly every page is examined: axe comes along with it, which costs less than bringing it in afterwards. */
  examinesAll?: boolean
}

export const widths = { desk: 1440, phone: 360 } as const

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] })
}

/** Somebody with a browser of their own: nothing is shared with another visitor but the server. */
export async function newVisitor(browser: Browser, manner: Manner = {}): Promise<Visitor> {
  const {
    who = 'visitor',
    language = 'nl',
    javaScript = true,
    width = widths.desk,
    examinesAll = false,
  } = manner
  const demo = inject('demoServer')
  const baseURL = manner.url ?? demo.url
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: javaScript,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  })
  if (who !== 'visitor') {
    const [name = '', value = ''] = demo.cookies[who].split(/=(.*)/s)
    await context.addCookies([{ name, value, url: baseURL }])
  }
  // Long enough for a busy machine: what is missing is said sooner than the test gives up.
  context.setDefaultTimeout(45_000)
  if (examinesAll && javaScript) await context.addInitScript(axeScript)
  const page = await context.newPage()
  const trouble = watchPage(page)
  const examine: Visitor['examine'] = (look) => examinePage(page, { trouble, javaScript, ...look })
  return {
    page,
    examine,
    async visit(path) {
      const answer = await page.goto(path)
      await examine()
      return answer?.status() ?? 0
    },
    close: () => context.close(),
  }
}
