import { type Context, Hono } from 'hono'
import { hasDatabaseGone } from '../database/database-away.ts'
import { isOwnRequest } from '../identity/own-request.ts'
import type { RequestEnv } from '../running/tell-route.ts'
import { answer, answerDocument, answerOptions, answerProblem } from './answer.ts'
import { type ApiOutcome, badRequest } from './api-problem.ts'
import type { Doors } from './doors.ts'
import type { Endpoint, Reply } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import type { OpenApiDocument } from './openapi/open-api.ts'
import { openApiDocument } from './openapi/open-api-document.ts'
import { areAddressWords, unknownQueryKeys } from './read-address.ts'
import { readBody } from './read-body.ts'

type ApiEnv = { Bindings: RequestEnv }
type ApiContext = Context<ApiEnv>

const documentAddress = '/v1/openapi.json'

/** The JSON side of Thuisplan, to be mounted at /api: everything stands under /v1. */
export function api(doors: Doors): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>()
  const byPath = Map.groupBy(endpoints, ({ path }) => path)
  for (const [path, here] of byPath) {
    const address = `/v1${path.replace(/\{(\w+)\}/g, ':$1')}`
    const open = here.some(isOpenToWebsites)
    const allowed = allowedMethods(here)
    for (const endpoint of here)
      app.on(endpoint.method.toUpperCase(), address, (context) => serve(doors, endpoint, context))
    app.on('OPTIONS', address, () => answerOptions(allowed, { ...doors, open }))
    app.all(address, () => answerProblem({ kind: 'wrong-method', allowed }, doors))
  }
  let document: OpenApiDocument | undefined
  app.get(documentAddress, () => {
    document ??= openApiDocument(doors, 'nl')
    return answerDocument(document, doors)
  })
  app.on('OPTIONS', documentAddress, () =>
    answerOptions(['GET', 'HEAD', 'OPTIONS'], { ...doors, open: true }),
  )
  app.all('*', () => answerProblem({ kind: 'unknown-address' }, doors))
  return app
}

async function serve(doors: Doors, endpoint: Endpoint, context: ApiContext): Promise<Response> {
  const around = { publicUrl: doors.publicUrl, open: isOpenToWebsites(endpoint) }
  try {
    const outcome = (await tooOften(doors, context)) ?? (await carryOut(doors, endpoint, context))
    return outcome.ok ? answer(endpoint, outcome.value, around) : answerProblem(outcome.problem, around)
  } catch (surprise) {
    const requestId = context.env?.watched?.id ?? ''
    doors.report(surprise, requestId)
    const isAway = await hasDatabaseGone(surprise, doors.publisher)
    return answerProblem(isAway ? { kind: 'database-away' } : { kind: 'unexpected', requestId }, around)
  }
}

/** Before anything is asked of the database: so many requests by one network address, and no more. */
async function tooOften({ limits }: Doors, { env, req }: ApiContext): Promise<ApiOutcome<Reply> | undefined> {
  const address = req.header('x-thuisplan-address') ?? ''
  const waitSeconds = env?.watched?.waitSeconds ?? (await limits?.ofAddress(address, req.method))
  return waitSeconds === undefined ? undefined : { ok: false, problem: { kind: 'too-often', waitSeconds } }
}

async function carryOut(doors: Doors, endpoint: Endpoint, context: ApiContext): Promise<ApiOutcome<Reply>> {
  const request = context.req.raw
  const path = context.req.param()
  if (!isOwnRequest(request, doors.publicUrl)) return { ok: false, problem: { kind: 'foreign-origin' } }
  if (!areAddressWords(path)) return { ok: false, problem: { kind: 'not-found' } }
  const needs = await doors.needsOf(request)
  if (!endpoint.open && needs.caller.kind === 'visitor')
    return { ok: false, problem: { kind: 'not-signed-in' } }
  const waitSeconds =
    needs.caller.kind === 'person'
      ? await doors.limits?.ofAccount(needs.caller.id, request.method)
      : undefined
  if (waitSeconds !== undefined) return { ok: false, problem: { kind: 'too-often', waitSeconds } }
  const query = new URL(request.url).searchParams
  const unknown = unknownQueryKeys(endpoint, query)
  if (unknown.length > 0) return badRequest(...unknown)
  const body = await readBody(request, endpoint.body?.kind)
  if (!body.ok) return body
  return endpoint.handle({ needs, doors, request, path, query, ...body.value })
}

/** A script of another website may read what is public; it can never bring along who is signed in. */
function isOpenToWebsites({ open, method }: Endpoint): boolean {
  return open === true && method === 'get'
}

function allowedMethods(here: readonly Endpoint[]): string[] {
  const methods = here.map(({ method }) => method.toUpperCase())
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
}
