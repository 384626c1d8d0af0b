import * as z from 'zod'
import { longestPoint, type Said } from '../../domain/plans/discussion/discussion-point.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { readDiscussion, readPoint } from '../../operations/plans/discussion/read-discussion.ts'
import { settlePoint } from '../../operations/plans/discussion/settle-point.ts'
import {
  changePoint,
  raisePoint,
  replyToPoint,
  withdrawPoint,
} from '../../operations/plans/discussion/write-point.ts'
import { aboutOf } from '../about.ts'
import { type ApiOutcome, apiProblem, badRequest } from '../api-problem.ts'
import type { Call, Endpoint, Reply } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { numberInPath } from '../number-in-path.ts'
import { entryTag, versionInHeader } from '../registers/entry-tag.ts'
import { pointSchema, pointsSchema, toldPoint, toldSaid } from './told-point.ts'

const words = { tekst: z.string().max(longestPoint), noemt: z.array(z.string()).optional() }
const newPoint = z.object({ over: z.string().max(60), ...words }).meta({ id: 'BespreekpuntInvoer' })
const newWords = z.object(words).meta({ id: 'BespreektekstInvoer' })
const state = z.object({ isAfgehandeld: z.boolean() }).meta({ id: 'BespreekpuntStandInvoer' })

const path = '/regios/{regio}/plan/bespreekpunten'
const names = { tekst: 'body', noemt: 'mentions' }
type Write = typeof replyToPoint

/** What members say to each other about the plan: all of it, and one point with its replies. */
export function discussionEndpoints(): Endpoint[] {
  return [
    {
      method: 'get',
      path,
      operationId: 'bespreekpuntenLezen',
      tag: 'overviews',
      about: aboutOf('readDiscussion'),
      success: { status: 200, schema: () => pointsSchema },
      async handle({ needs, path: { regio = '' } }) {
        const read = await readDiscussion(needs, regio)
        if (!read.ok) return read
        const body: z.output<typeof pointsSchema> = {
          regio: read.value.region.id,
          bespreekpunten: read.value.points.map(toldPoint),
        }
        return { ok: true, value: { body } }
      },
    },
    {
      method: 'post',
      path,
      operationId: 'bespreekpuntMaken',
      tag: 'overviews',
      about: aboutOf('raisePoint'),
      body: { kind: 'json', schema: () => newPoint },
      success: { status: 201, schema: () => pointSchema },
      async handle(call) {
        const { input, errors, nameOf } = inputNamed({ over: 'about', ...names }, call.json)
        if (errors.length > 0) return badRequest(...errors)
        return pointAfter(call, await raisePoint(call.needs, call.path['regio'] ?? '', input), nameOf)
      },
    },
    {
      method: 'post',
      path: `${path}/{nummer}/reacties`,
      operationId: 'opBespreekpuntReageren',
      tag: 'overviews',
      about: aboutOf('replyToPoint'),
      body: { kind: 'json', schema: () => newWords },
      success: { status: 201, schema: () => pointSchema },
      handle: (call) => writeWords(call, replyToPoint),
    },
    {
      method: 'put',
      path: `${path}/{nummer}`,
      operationId: 'bespreektekstWijzigen',
      tag: 'overviews',
      about: aboutOf('changePoint'),
      body: { kind: 'json', schema: () => newWords },
      success: { status: 200, schema: () => pointSchema },
      versioned: 'write',
      handle: (call) => writeWords(call, changePoint),
    },
    {
      method: 'delete',
      path: `${path}/{nummer}`,
      operationId: 'bespreektekstIntrekken',
      tag: 'overviews',
      about: aboutOf('withdrawPoint'),
      success: { status: 204 },
      async handle(call) {
        const withdrawn = await withdrawPoint(call.needs, call.path['regio'] ?? '', numberOf(call))
        return withdrawn.ok ? { ok: true, value: {} } : withdrawn
      },
    },
    {
      method: 'put',
      path: `${path}/{nummer}/stand`,
      operationId: 'bespreekpuntAfhandelen',
      tag: 'overviews',
      about: aboutOf('settlePoint'),
      body: { kind: 'json', schema: () => state },
      success: { status: 200, schema: () => pointSchema },
      async handle(call) {
        const { input, errors, nameOf } = inputNamed({ isAfgehandeld: 'settled' }, call.json)
        if (errors.length > 0) return badRequest(...errors)
        const { settled } = input
        if (typeof settled !== 'boolean') return badRequest({ name: 'isAfgehandeld', code: 'not-yes-or-no' })
        const regionId = call.path['regio'] ?? ''
        return pointAfter(call, await settlePoint(call.needs, regionId, numberOf(call), settled), nameOf)
      },
    },
  ]
}

async function writeWords(call: Call, write: Write): Promise<ApiOutcome<Reply>> {
  const { input, errors, nameOf } = inputNamed(names, call.json)
  if (errors.length > 0) return badRequest(...errors)
  const [regionId, number] = [call.path['regio'] ?? '', numberOf(call)]
  const begun = { ...input, [versionKey]: versionInHeader(call.request) }
  const written = await write(call.needs, regionId, number, begun)
  if (written.ok || written.problem.kind !== 'changed-meanwhile') return pointAfter(call, written, nameOf)
  const read = await readPoint(call.needs, regionId, number)
  const now = read.ok
    ? [read.value.point, ...read.value.point.replies].find((one) => one.number === number)
    : undefined
  return {
    ok: false,
    problem: {
      kind: written.problem.kind,
      version: now?.version ?? '',
      present: now ? toldSaid(now) : null,
      sent: call.json,
    },
  }
}

/** The whole point as it is now; the version is that of what was written. */
async function pointAfter(
  { needs, path: { regio = '' } }: Call,
  written: Awaited<ReturnType<Write>>,
  nameOf: (key: string) => string,
): Promise<ApiOutcome<Reply>> {
  if (!written.ok) return { ok: false, problem: apiProblem(written.problem, nameOf) }
  const read = await readPoint(needs, regio, written.value.top)
  if (!read.ok) return read
  const all: readonly Said[] = [read.value.point, ...read.value.point.replies]
  const version = all.find(({ number }) => number === written.value.number)?.version
  return {
    ok: true,
    value: {
      body: toldPoint(read.value.point),
      ...(version === undefined ? {} : { headers: entryTag(version) }),
    },
  }
}

function numberOf({ path: { nummer } }: Call): number {
  return numberInPath(nummer)
}
