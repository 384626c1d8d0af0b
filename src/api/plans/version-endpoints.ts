import * as z from 'zod'
import {
  isOutdated,
  type PlanVersion,
  stageOf,
  versionInForce,
} from '../../domain/plans/versions/plan-version.ts'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { planStages } from '../../domain/terms.ts'
import {
  comparePlanVersions,
  readPlanVersion,
  readPlanVersions,
} from '../../operations/plans/versions/read-plan-versions.ts'
import { submitPlanVersion } from '../../operations/plans/versions/submit-plan-version.ts'
import { takeVersionStep } from '../../operations/plans/versions/take-version-step.ts'
import { apiNameOf } from '../../presentation/registers/register-sheet.ts'
import { aboutOf } from '../about.ts'
import { type ApiOutcome, apiProblem, badRequest } from '../api-problem.ts'
import type { Call, Endpoint, Reply } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { numberInPath } from '../number-in-path.ts'
import { ruleStates } from './plan-check-words.ts'
import { differencesSchema, versionSchema, versionsSchema, wholeVersionSchema } from './version-schemas.ts'

const stages = z.enum(Object.values(planStages.dutch))
const submission = z
  .object({
    titel: z.string().max(200),
    toelichting: z.string().max(4000).nullish(),
    stap: stages,
    openPuntenBekend: z.boolean().nullish(),
  })
  .meta({ id: 'PlanversieInvoer' })
const step = z
  .object({ stap: stages, gezetOp: z.iso.date().nullish(), toelichting: z.string().max(2000).nullish() })
  .meta({ id: 'PlanversiestapInvoer' })

const all = '/regios/{regio}/plan/versies'
const one = `${all}/{nummer}`

/** Versions of the plan: all, submitting one, one with what was submitted, its next step, and what differs from the concept. */
export function versionEndpoints(): Endpoint[] {
  return [
    {
      method: 'get',
      path: all,
      operationId: 'planversiesLezen',
      tag: 'overviews',
      about: aboutOf('readPlanVersions'),
      success: { status: 200, schema: () => versionsSchema },
      async handle({ needs, path }) {
        const read = await readPlanVersions(needs, path['regio'] ?? '')
        if (!read.ok) return read
        const { region, versions } = read.value
        const body: z.output<typeof versionsSchema> = {
          regio: region.id,
          versies: versions.map((version) => toldVersion(version, versions)),
        }
        return { ok: true, value: { body } }
      },
    },
    {
      method: 'post',
      path: all,
      operationId: 'planversieIndienen',
      tag: 'overviews',
      about: aboutOf('submitPlanVersion'),
      body: { kind: 'json', schema: () => submission },
      success: { status: 200, schema: () => versionSchema },
      async handle(call) {
        const names = { titel: 'title', toelichting: 'note', stap: 'stage', openPuntenBekend: 'openAccepted' }
        const { input, errors, nameOf } = inputNamed(names, call.json)
        if (errors.length > 0) return badRequest(...errors)
        const submitted = await submitPlanVersion(call.needs, call.path['regio'] ?? '', input)
        return submitted.ok
          ? versionNow(call, submitted.value.number)
          : { ok: false, problem: apiProblem(submitted.problem, nameOf) }
      },
    },
    {
      method: 'get',
      path: one,
      operationId: 'planversieLezen',
      tag: 'overviews',
      about: aboutOf('readPlanVersion'),
      success: { status: 200, schema: () => wholeVersionSchema },
      async handle({ needs, path }) {
        const read = await readPlanVersion(needs, path['regio'] ?? '', numberInPath(path['nummer']))
        if (!read.ok) return read
        const { version, versions, plan, check } = read.value
        const body: z.output<typeof wholeVersionSchema> = {
          ...toldVersion(version, versions),
          doelen: plan.goals.map(({ code, title }) => ({ code, titel: title })),
          acties: plan.actions.map(({ code, goal, title }) => ({ code, doel: goal, titel: title })),
          plantoets: check.map(({ rule, state, open }) => ({
            regel: rule,
            stand: ruleStates[state],
            aantal: open,
          })),
        }
        return { ok: true, value: { body } }
      },
    },
    {
      method: 'post',
      path: `${one}/stappen`,
      operationId: 'planversiestapZetten',
      tag: 'overviews',
      about: aboutOf('takeVersionStep'),
      body: { kind: 'json', schema: () => step },
      success: { status: 200, schema: () => versionSchema },
      async handle(call) {
        const names = { stap: 'stage', gezetOp: 'takenOn', toelichting: 'note' }
        const { input, errors, nameOf } = inputNamed(names, call.json)
        if (errors.length > 0) return badRequest(...errors)
        const number = numberInPath(call.path['nummer'])
        const taken = await takeVersionStep(call.needs, call.path['regio'] ?? '', number, input)
        return taken.ok ? versionNow(call, number) : { ok: false, problem: apiProblem(taken.problem, nameOf) }
      },
    },
    {
      method: 'get',
      path: `${one}/verschillen`,
      operationId: 'planverschillenLezen',
      tag: 'overviews',
      about: aboutOf('readPlanDifferences'),
      success: { status: 200, schema: () => differencesSchema },
      handle: differences,
    },
  ]
}

async function versionNow({ needs, path }: Call, number: number): Promise<ApiOutcome<Reply>> {
  const read = await readPlanVersion(needs, path['regio'] ?? '', number)
  return read.ok ? { ok: true, value: { body: toldVersion(read.value.version, read.value.versions) } } : read
}

async function differences({ needs, path }: Call): Promise<ApiOutcome<Reply>> {
  const number = numberInPath(path['nummer'])
  const compared = await comparePlanVersions(needs, path['regio'] ?? '', number, 'concept')
  if (!compared.ok) return compared
  const { region, lists } = compared.value
  const body: z.output<typeof differencesSchema> = {
    regio: region.id,
    versie: number,
    vergelekenMet: 'concept',
    lijsten: lists.map(({ noun, added, removed, changed }) => ({
      lijst: nounAddresses[noun],
      nieuw: added.map(({ id }) => id),
      vervallen: removed.map(({ id }) => id),
      gewijzigd: changed.map(({ id, fields }) => ({
        id,
        velden: fields.map((field) => apiNameOf(noun, field)),
      })),
    })),
  }
  return { ok: true, value: { body } }
}

function toldVersion(version: PlanVersion, versions: readonly PlanVersion[]): z.output<typeof versionSchema> {
  return {
    nummer: version.number,
    titel: version.title,
    toelichting: version.note,
    ingediendOp: version.submittedOn,
    stand: planStages.dutch[stageOf(version)],
    vanKracht: versionInForce(versions)?.number === version.number,
    verouderd: isOutdated(version, versions),
    stappen: version.steps.map(({ stage, takenOn, note }) => ({
      stap: planStages.dutch[stage],
      gezetOp: takenOn,
      toelichting: note,
    })),
  }
}
