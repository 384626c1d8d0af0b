import type { VisitContext } from '../visit.ts'

/** Hands the browser what identity wants it to keep, or to forget. */
export function keepCookies(context: VisitContext, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
}
