import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

/** Where somebody wanted to go before signing in: only ever a page of our own. */
export function wayOn({ url, language }: Visit): string {
  return wantedPage(url) ?? addresses.regions(language)
}

/** Undefined when nothing was asked for, or another website. */
export function wantedPage(url: URL): string | undefined {
  const wanted = url.searchParams.get('naar') ?? ''
  return /^\/(nl|en)(\/[^\\]*)?$/.test(wanted) ? wanted : undefined
}
