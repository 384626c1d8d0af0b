import type { Writing } from '../../database/database.ts'
import { type AskedRoute, type AskedStep, dayKey, parseRoute } from '../../domain/adoption/plan-route.ts'
import type { RecordedDecision } from '../../domain/adoption/recorded-decision.ts'
import { done, type FieldProblems, invalid, type Outcome } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { atDesk } from '../registers/at-desk.ts'
import type { Desk, Stored } from '../registers/register.ts'
import { decisionRegister } from './decision-register.ts'
import { selectDecisions } from './select-decisions.ts'

/** How many decisions were planned, and what is wrong with the days that were not; those can be mended and sent again. */
export type PlannedRoute = { planned: number; problems: FieldProblems }

type Asked = Readonly<Record<string, unknown>>

/** Plans the same steps for every municipality that belongs to the region, each on its own day; a day left empty plans nothing. */
export function planRoute(needs: Needs, regionId: string, input: Asked): Promise<Outcome<PlannedRoute>> {
  return atDesk(needs, regionId, decisionRegister, async (sql, desk) => {
    const route = parseRoute(input)
    if (!route.ok) return route
    await sql.query(`select pg_advisory_xact_lock(hashtext('decision number ' || $1))`, [regionId])
    const known = await selectDecisions(sql, regionId)
    const sum: PlannedRoute = { planned: 0, problems: {} }
    for (const { code } of desk.region.municipalities)
      for (const step of route.value.steps) {
        const key = dayKey(step.number, code)
        const day = String(input[key] ?? '').trim()
        if (day === '') continue
        const stored = await planStep(sql, desk, route.value, { step, place: code, day, known })
        if (stored.ok) sum.planned += 1
        else if (stored.problem.kind === 'invalid') sum.problems[key] = dayProblem(stored.problem.fields)
        else return stored
      }
    const [first] = desk.region.municipalities
    if (sum.planned === 0 && Object.keys(sum.problems).length === 0)
      return invalid(first ? dayKey(1, first.code) : 'body1', 'required')
    return done(sum)
  })
}

type Planning = { step: AskedStep; place: string; day: string; known: readonly RecordedDecision[] }

async function planStep(
  sql: Writing,
  desk: Desk,
  { subject, planVersion }: AskedRoute,
  { step: { body, kind, required }, place, day, known }: Planning,
): Promise<Outcome<Stored>> {
  const planned = known.find(
    (one) =>
      one.place === place &&
      one.body === body &&
      one.kind === kind &&
      one.outcome === null &&
      (one.planVersion === null || one.planVersion === planVersion),
  )
  if (planned?.plannedOn) return invalid('plannedOn', 'planned-already', planned.plannedOn)
  const { isExample } = desk.region
  const input = { place, body, kind, subject, required, plannedOn: day, planVersion, isExample }
  return sql.attempt(() => decisionRegister.store(sql, desk, input, { kind: 'new' }))
}

/** Whatever is wrong is told beside the day, the day itself first. */
function dayProblem(fields: FieldProblems) {
  return fields['plannedOn'] ?? Object.values(fields)[0] ?? { code: 'required' as const }
}
