import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { noRoute, type WatchedRequest } from './watch-requests.ts'

/** What the server hands to the pages and the API with a request; in a test it may be missing. */
export type RequestEnv = { watched?: WatchedRequest }

/**
 * Notes the pattern of the route that answered, such as `/:language/regios/:region`, and gives the visitor the name of their
 * request. Throws what went wrong before, so that it is answered like every other surprise.
 */
export const tellRoute: MiddlewareHandler<{ Bindings: RequestEnv }> = async (context, next) => {
  const watched = context.env?.watched
  if (watched?.surprise !== undefined) throw watched.surprise
  await next()
  if (!watched) return
  context.res.headers.set('x-request-id', watched.id)
  // Only a handler has a pattern of its own; when only middleware was passed nobody knew the address.
  const pattern = routePath(context)
  watched.route =
    pattern.replaceAll('*', '').replaceAll('/', '') === '' && pattern !== '/' ? noRoute : pattern
}
