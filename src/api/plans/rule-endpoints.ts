import * as z from 'zod'
import type { Problem } from '../../domain/outcome.ts'
import type { RuleOff } from '../../domain/plans/check/check-plan.ts'
import { takenAway, versionKey } from '../../domain/registers/version-of-entry.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
import { switchRuleOff, switchRuleOn } from '../../operations/plans/switch-rule.ts'
import { aboutOf } from '../about.ts'
import { type ApiOutcome, type ApiProblem, apiProblem, badRequest } from '../api-problem.ts'
import type { Call, Endpoint, Reply } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { entryTag, versionInHeader } from '../registers/entry-tag.ts'
import { planCheck, toldCheck, toldReason } from './told-plan-check.ts'

const path = '/regios/{regio}/plantoets/regels/{regel}/uitgezet'
const reason = z.object({ reden: z.string().max(1000) }).meta({ id: 'RegelUitzettenInvoer' })

/** Switching a rule of the plan check off with a reason, and on again. */
export function ruleEndpoints(): Endpoint[] {
  return [
    {
      method: 'put',
      path,
      operationId: 'regelUitzetten',
      tag: 'overviews',
      about: aboutOf('switchRuleOff'),
      body: { kind: 'json', schema: () => reason },
      success: { status: 200, schema: () => planCheck },
      versioned: 'write',
      async handle(call) {
        const { input, errors, nameOf } = inputNamed({ reden: 'reason' }, call.json)
        if (errors.length > 0) return badRequest(...errors)
        const begun = { ...input, [versionKey]: versionInHeader(call.request) }
        const switched = await switchRuleOff(call.needs, ...ruleOf(call), begun)
        return switched.ok ? checkNow(call) : refusedSwitch(call, switched.problem, nameOf)
      },
    },
    {
      method: 'delete',
      path,
      operationId: 'regelAanzetten',
      tag: 'overviews',
      about: aboutOf('switchRuleOn'),
      success: { status: 204 },
      versioned: 'write',
      async handle(call) {
        const begun = { [versionKey]: versionInHeader(call.request) }
        const switched = await switchRuleOn(call.needs, ...ruleOf(call), begun)
        return switched.ok ? { ok: true, value: {} } : refusedSwitch(call, switched.problem)
      },
    },
  ]
}

/** The whole check, with the version of the reason that was just given. */
async function checkNow(call: Call): Promise<ApiOutcome<Reply>> {
  const checked = await checkPlanOfRegion(call.needs, call.path['regio'] ?? '')
  if (!checked.ok) return checked
  const { region, rules } = checked.value
  const off = rules.find(({ rule }) => rule === call.path['regel'])?.off ?? null
  return {
    ok: true,
    value: { body: toldCheck(region, rules), headers: entryTag(off?.version ?? takenAway) },
  }
}

/** Where somebody else came first, a program gets both: the reason that stands now, and what it sent. */
async function refusedSwitch(
  call: Call,
  problem: Problem,
  nameOf = (key: string) => key,
): Promise<{ ok: false; problem: ApiProblem }> {
  if (problem.kind !== 'changed-meanwhile') return { ok: false, problem: apiProblem(problem, nameOf) }
  const checked = await checkPlanOfRegion(call.needs, call.path['regio'] ?? '')
  const off: RuleOff | null =
    (checked.ok && checked.value.rules.find(({ rule }) => rule === call.path['regel'])?.off) || null
  const version = off?.version ?? takenAway
  return { ok: false, problem: { kind: problem.kind, version, present: toldReason(off), sent: call.json } }
}

function ruleOf({ path }: Call): [string, string] {
  return [path['regio'] ?? '', path['regel'] ?? '']
}
