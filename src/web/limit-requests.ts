import type { MiddlewareHandler } from 'hono'
import type { Storage } from '../database/open-storage.ts'
import type { Limits } from '../running/limits.ts'
import { problemPage } from './problem-page.tsx'
import { typedAgain } from './typed-again.ts'
import type { VisitContext, VisitEnv } from './visit.ts'
import { visitOfNobody } from './visit-of-request.ts'

type Doors = { storage: Storage; now: () => Date; limits?: Limits }

/** Before anything is asked of the database: so many requests by one network address, and no more. */
export function limitAddresses(doors: Doors): MiddlewareHandler<VisitEnv> {
  return async (context, next) => {
    const address = context.req.header('x-thuisplan-address') ?? ''
    const wait =
      context.env?.watched?.waitSeconds ?? (await doors.limits?.ofAddress(address, context.req.method))
    if (wait === undefined) return next()
    context.set('visit', visitOfNobody(doors, context.req.raw))
    return tooOften(context, wait)
  }
}

/** The same for one account, from wherever. */
export function limitAccounts({ limits }: Doors): MiddlewareHandler<VisitEnv> {
  return async (context, next) => {
    const { caller } = context.get('visit').needs
    const wait = caller.kind === 'person' ? await limits?.ofAccount(caller.id, context.req.method) : undefined
    return wait === undefined ? next() : tooOften(context, wait)
  }
}

async function tooOften(context: VisitContext, seconds: number) {
  context.header('retry-after', String(seconds))
  return problemPage(context, 'too-often', await typedAgain(context))
}
