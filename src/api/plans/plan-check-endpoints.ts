import * as z from 'zod'
import type { Problem } from '../../domain/outcome.ts'
import type { Answer, CheckedRule } from '../../domain/plans/check/check-plan.ts'
import { takenAway, versionKey } from '../../domain/registers/version-of-entry.ts'
import {
  type AnsweredRemark,
  answerPlanCheck,
  takeBackAnswer,
} from '../../operations/plans/answer-plan-check.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
import { aboutOf } from '../about.ts'
import { type ApiOutcome, type ApiProblem, apiProblem, badRequest } from '../api-problem.ts'
import type { Call, Endpoint, Reply } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { entryTag, versionInHeader } from '../registers/entry-tag.ts'
import { planCheck, toldCheck, toldReason } from './told-plan-check.ts'

const departure = z.object({ reden: z.string().max(1000) }).meta({ id: 'AfwijkingInvoer' })
const departurePath = '/regios/{regio}/plantoets/afwijkingen/{regel}/{onderwerp}'

/** The plan check, and "afgeweken omdat …" for one of its remarks. */
export function planCheckEndpoints(): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/regios/{regio}/plantoets',
      operationId: 'plantoetsLezen',
      tag: 'overviews',
      about: aboutOf('readPlanCheck'),
      success: { status: 200, schema: () => planCheck },
      handle: checkNow,
    },
    {
      method: 'put',
      path: departurePath,
      operationId: 'afwijkingVastleggen',
      tag: 'overviews',
      about: aboutOf('departFromRule'),
      body: { kind: 'json', schema: () => departure },
      success: { status: 200, schema: () => planCheck },
      versioned: 'write',
      async handle(call) {
        const { input, errors, nameOf } = inputNamed({ reden: 'reason' }, call.json)
        if (errors.length > 0) return badRequest(...errors)
        const answered = await answerPlanCheck(call.needs, call.path['regio'] ?? '', {
          ...input,
          ...remarkOf(call),
          [versionKey]: versionInHeader(call.request),
        })
        return answered.ok ? answeredNow(call) : refusedAnswer(call, answered.problem, nameOf)
      },
    },
    {
      method: 'delete',
      path: departurePath,
      operationId: 'afwijkingIntrekken',
      tag: 'overviews',
      about: aboutOf('takeBackDeparture'),
      success: { status: 204 },
      versioned: 'write',
      async handle(call) {
        const taken = await takeBackAnswer(call.needs, call.path['regio'] ?? '', {
          ...remarkOf(call),
          [versionKey]: versionInHeader(call.request),
        })
        return taken.ok ? { ok: true, value: {} } : refusedAnswer(call, taken.problem)
      },
    },
  ]
}

async function checkNow({ needs, path }: Call): Promise<ApiOutcome<Reply>> {
  const checked = await checkPlanOfRegion(needs, path['regio'] ?? '')
  return checked.ok
    ? { ok: true, value: { body: toldCheck(checked.value.region, checked.value.rules) } }
    : checked
}

/** The whole check, with the version of the answer that was just given. */
async function answeredNow(call: Call): Promise<ApiOutcome<Reply>> {
  const checked = await checkPlanOfRegion(call.needs, call.path['regio'] ?? '')
  if (!checked.ok) return checked
  const { region, rules } = checked.value
  const version = answerIn(rules, remarkOf(call))?.version ?? takenAway
  return { ok: true, value: { body: toldCheck(region, rules), headers: entryTag(version) } }
}

/** Where somebody else came first, a program gets both: the answer that stands now, and what it sent. */
async function refusedAnswer(
  call: Call,
  problem: Problem,
  nameOf = (key: string) => key,
): Promise<{ ok: false; problem: ApiProblem }> {
  if (problem.kind !== 'changed-meanwhile') return { ok: false, problem: apiProblem(problem, nameOf) }
  const checked = await checkPlanOfRegion(call.needs, call.path['regio'] ?? '')
  const answer = checked.ok ? answerIn(checked.value.rules, remarkOf(call)) : null
  const version = answer?.version ?? takenAway
  return { ok: false, problem: { kind: problem.kind, version, present: toldReason(answer), sent: call.json } }
}

function answerIn(rules: readonly CheckedRule[], { rule, subject }: AnsweredRemark): Answer | null {
  const remarks = rules.find((checked) => checked.rule === rule)?.remarks ?? []
  return remarks.find((remark) => remark.subject === subject)?.answer ?? null
}

function remarkOf({ path }: Call): AnsweredRemark {
  return { rule: path['regel'] ?? '', subject: path['onderwerp'] ?? '' }
}
