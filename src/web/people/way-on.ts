import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

/** Where somebody wanted to go before signing in: only ever a page of our own. */
export function wayOn({ url, language }: Visit): string {
  return wantedPage(url) ?? addresses.regions(language)
}

/** Undefined when nothing was asked for, another website, or what would begin a line of its own in the answer's head. */
export function wantedPage(url: URL): string | undefined {
  const wanted = url.searchParams.get('naar') ?? ''
  return /^\/(nl|en)(\/[^\\\p{Cc}]*)?$/u.test(wanted) ? wanted : undefined
}
