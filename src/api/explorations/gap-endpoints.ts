import * as z from 'zod'
import { type DecidedGap, isDecided } from '../../domain/explorations/undecided-gaps.ts'
import type { Problem } from '../../domain/outcome.ts'
import { takenAway, versionKey } from '../../domain/registers/version-of-entry.ts'
import { decideNoAction, takeBackNoAction } from '../../operations/explorations/decide-no-action.ts'
import { type GapsOfRegion, readGaps } from '../../operations/explorations/read-gaps.ts'
import { aboutOf } from '../about.ts'
import { type ApiOutcome, type ApiProblem, apiProblem, badRequest } from '../api-problem.ts'
import type { Call, Endpoint, Reply } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { entryTag, versionInHeader } from '../registers/entry-tag.ts'
import { kindsOfGap, toldGap } from './told-gap.ts'

const noAction = z.object({ reden: z.string(), vastgelegdOp: z.iso.date(), versie: z.string() })

const gaps = z
  .object({
    regio: z.string(),
    aantallen: z.object({ leemten: z.int(), besloten: z.int(), open: z.int() }),
    leemten: z.array(
      z.object({
        leemte: z.string(),
        soort: z.enum(Object.values(kindsOfGap)),
        omschrijving: z.string(),
        actielijn: z.int().nullable(),
        gemeente: z
          .string()
          .regex(/^(GM\d{4}|regio)$/)
          .nullable(),
        ontbreektNog: z.boolean(),
        besloten: z.boolean(),
        nummers: z.array(z.int()),
        doelcodes: z.array(z.string()),
        actiecodes: z.array(z.string()),
        aanbevelingnummers: z.array(z.int()),
        geenActie: noAction.nullable(),
      }),
    ),
  })
  .meta({ id: 'Leemten' })

const input = z.object({ reden: z.string().max(1000) }).meta({ id: 'GeenActieInvoer' })
const path = '/regios/{regio}/verkenning/leemten/{leemte}/geen-actie'

/** The gaps of the exploration with what was decided, and "geen actie, omdat …" of one of them. */
export function gapEndpoints(): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/regios/{regio}/verkenning/leemten',
      operationId: 'leemtenLezen',
      tag: 'overviews',
      about: aboutOf('readGaps'),
      success: { status: 200, schema: () => gaps },
      async handle({ needs, path }) {
        const read = await readGaps(needs, path['regio'] ?? '')
        return read.ok ? { ok: true, value: { body: toldGaps(read.value) } } : read
      },
    },
    {
      method: 'put',
      path,
      operationId: 'geenActieVastleggen',
      tag: 'overviews',
      about: aboutOf('decideNoAction'),
      body: { kind: 'json', schema: () => input },
      success: { status: 200, schema: () => gaps },
      versioned: 'write',
      async handle(call) {
        const { input, errors, nameOf } = inputNamed({ reden: 'reason' }, call.json)
        if (errors.length > 0) return badRequest(...errors)
        const decided = await decideNoAction(call.needs, call.path['regio'] ?? '', keyOf(call), {
          ...input,
          [versionKey]: versionInHeader(call.request),
        })
        return decided.ok ? decidedNow(call) : refusedDecision(call, decided.problem, nameOf)
      },
    },
    {
      method: 'delete',
      path,
      operationId: 'geenActieIntrekken',
      tag: 'overviews',
      about: aboutOf('takeBackNoAction'),
      success: { status: 204 },
      versioned: 'write',
      async handle(call) {
        const taken = await takeBackNoAction(call.needs, call.path['regio'] ?? '', keyOf(call), {
          [versionKey]: versionInHeader(call.request),
        })
        return taken.ok ? { ok: true, value: {} } : refusedDecision(call, taken.problem)
      },
    },
  ]
}

/** All gaps, with the version of the reason that was just given. */
async function decidedNow(call: Call): Promise<ApiOutcome<Reply>> {
  const read = await readGaps(call.needs, call.path['regio'] ?? '')
  if (!read.ok) return read
  const version = reasonIn(read.value.gaps, keyOf(call))?.version ?? takenAway
  return { ok: true, value: { body: toldGaps(read.value), headers: entryTag(version) } }
}

/** Where somebody else came first, a program gets both: the reason that stands now, and what it sent. */
async function refusedDecision(
  call: Call,
  problem: Problem,
  nameOf = (key: string) => key,
): Promise<{ ok: false; problem: ApiProblem }> {
  if (problem.kind !== 'changed-meanwhile') return { ok: false, problem: apiProblem(problem, nameOf) }
  const read = await readGaps(call.needs, call.path['regio'] ?? '')
  const reason = read.ok ? reasonIn(read.value.gaps, keyOf(call)) : null
  const version = reason?.version ?? takenAway
  return { ok: false, problem: { kind: problem.kind, version, present: toldReason(reason), sent: call.json } }
}

function reasonIn(all: readonly DecidedGap[], key: string): DecidedGap['noAction'] {
  return all.find((gap) => gap.key.toLowerCase() === key.toLowerCase())?.noAction ?? null
}

function toldReason(reason: DecidedGap['noAction']): z.output<typeof noAction> | null {
  return reason && { reden: reason.reason, vastgelegdOp: reason.decidedOn, versie: reason.version }
}

function keyOf({ path }: Call): string {
  return path['leemte'] ?? ''
}

function toldGaps({ region, gaps: all }: GapsOfRegion): z.output<typeof gaps> {
  const standing = all.filter(({ stands }) => stands)
  const decided = standing.filter(isDecided).length
  return {
    regio: region.id,
    aantallen: { leemten: standing.length, besloten: decided, open: standing.length - decided },
    leemten: all.map((gap) => ({
      ...toldGap(gap, region),
      ontbreektNog: gap.stands,
      besloten: isDecided(gap),
      nummers: gap.findings.map(({ number }) => number),
      doelcodes: gap.answers.filter(({ kind }) => kind === 'goal').map(({ code }) => code),
      actiecodes: gap.answers.filter(({ kind }) => kind === 'action').map(({ code }) => code),
      aanbevelingnummers: gap.answers
        .filter(({ kind }) => kind === 'recommendation')
        .map(({ code }) => Number(code)),
      geenActie: toldReason(gap.noAction),
    })),
  }
}
