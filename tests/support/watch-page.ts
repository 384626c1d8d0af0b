import type { Page } from 'playwright-core'

/** Collects what goes wrong while somebody looks around: faults in the console, faults of the server. */
export function watchPage(page: Page): string[] {
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message.text())) trouble.push(`console: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) trouble.push(`${response.status()} ${response.url()}`)
    const isPage = response.request().isNavigationRequest()
    // 422 is what a form that is sent by script hears when something in it is wrong.
    if (!isPage && response.status() >= 400 && response.status() !== 422)
      trouble.push(`${response.status()} ${response.url()}`)
  })
  return trouble
}

/** The browser says so of every page that answers 404 or 422, and of what is asked for while a test has pulled the plug. */
function isRefusal(text: string): boolean {
  return /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/.test(
    text,
  )
}
