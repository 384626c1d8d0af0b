import type { MiddlewareHandler } from 'hono'
import type { Later, Origin, Storage } from '../database/open-storage.ts'
import type { Caller } from '../domain/caller.ts'
import { visitor } from '../domain/caller.ts'
import type { Identity } from '../identity/identity.ts'
import { isLanguage, type Language } from '../language/language.ts'
import type { Needs } from '../operations/needs.ts'
import { standingFrom } from '../operations/people/read-memberships.ts'
import type { VisitEnv } from './visit.ts'

type Doors = { storage: Storage; identity: Identity; now: () => Date }

/** Who asks, from the cookie or token they carry, with the database under their own rights. `later`: see `Storage.as`. */
export function needsOfRequest({ storage, identity, now }: Doors, door: Origin['door']) {
  return async (request: Request, later?: Later): Promise<Needs> => {
    const origin: Origin = { door, address: request.headers.get('x-thuisplan-address') ?? '' }
    const person = await identity.personOf(request.headers)
    if (!person) return { database: storage.as(null, origin), caller: visitor, today: now() }
    const { standing, ...known } = person
    const database = storage.as(person.id, origin, later)
    const caller: Caller = { kind: 'person', ...known, ...standingFrom(standing) }
    return { database, caller, today: now() }
  }
}

/** For a page that has to be shown without asking the database who looks at it. */
export function visitOfNobody(
  { storage, now }: Pick<Doors, 'storage' | 'now'>,
  request: Request,
): VisitEnv['Variables']['visit'] {
  const url = new URL(request.url)
  return {
    needs: { database: storage.as(null), caller: visitor, today: now() },
    language: languageOf(url, request.headers.get('accept-language') ?? ''),
    url,
  }
}

/** The page is made while it is written down what was read for it, and leaves when both are done. */
export function withVisit(
  needsOf: (request: Request, later: Later) => Promise<Needs>,
): MiddlewareHandler<VisitEnv> {
  return async (context, next) => {
    const url = new URL(context.req.url)
    const written: Promise<void>[] = []
    const later: Later = (one) => {
      // Awaited below; where the page itself fails first, nobody is left to hear of it.
      one.catch(() => {})
      written.push(one)
    }
    context.set('visit', {
      needs: await needsOf(context.req.raw, later),
      language: languageOf(url, context.req.header('accept-language')),
      url,
    })
    await next()
    await Promise.all(written)
  }
}

/** By address; elsewhere by what the browser prefers, Dutch when it says nothing. */
export function languageOf(url: URL, accepted = ''): Language {
  const named = url.pathname.split('/')[1] ?? ''
  if (isLanguage(named)) return named
  const first = accepted.split(',')[0]?.trim().slice(0, 2).toLowerCase() ?? ''
  return first === '' || first === 'nl' ? 'nl' : 'en'
}
