import type { ErrorHandler } from 'hono'
import { hasDatabaseGone } from '../database/database-away.ts'
import type { Storage } from '../database/open-storage.ts'
import { problemPage } from './problem-page.tsx'
import { typedAgain } from './typed-again.ts'
import type { VisitEnv } from './visit.ts'
import { visitOfNobody } from './visit-of-request.ts'

type Doors = { storage: Storage; now: () => Date; report: (error: unknown, requestId: string) => void }

/** How long a restart of the database takes, generously. */
const retryAfterSeconds = 10

/** One way to fail: what went wrong is for us, what the visitor typed goes back to them. */
export function answerSurprise(doors: Doors): ErrorHandler<VisitEnv> {
  return async (error, context) => {
    doors.report(error, context.env?.watched?.id ?? '')
    const isAway = await hasDatabaseGone(error, doors.storage.as(null))
    // Who looks is not always known yet, and asking again would fail again.
    if (isAway || !context.get('visit')) context.set('visit', visitOfNobody(doors, context.req.raw))
    if (isAway) context.header('retry-after', String(retryAfterSeconds))
    return problemPage(context, isAway ? 'database-away' : 'unexpected', await typedAgain(context))
  }
}
