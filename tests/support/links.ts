import type { Page } from 'playwright-core'

/** Where one can go from here within the product: paths, without what comes after #. */
export function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].flatMap((link) => {
      const { origin, pathname, search } = new URL(link.getAttribute('href') ?? '', document.baseURI)
      return origin === location.origin ? [`${pathname}${search}`] : []
    }),
  )
}

/** Asks for each as whoever is signed in on the page, four at a time. Answers those that are not there, or broken. */
export async function deadLinks(page: Page, links: Iterable<string>): Promise<string[]> {
  const dead: string[] = []
  const ahead = [...links]
  await Promise.all(Array.from({ length: 4 }, askOn))
  return dead

  async function askOn(): Promise<void> {
    // A document takes as long as the machine is busy; the test itself ends what never comes.
    for (let link = ahead.pop(); link !== undefined; link = ahead.pop()) {
      const answer = await page.request.get(link, { failOnStatusCode: false, maxRedirects: 5, timeout: 0 })
      if (answer.status() >= 400) dead.push(`${answer.status()} ${link}`)
      await answer.dispose()
    }
  }
}
