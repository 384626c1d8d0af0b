import type { Asking, Database } from '../../database/database.ts'
import type { DeclineReason } from '../../domain/jobs/job.ts'
import { done, type Outcome, type Problem } from '../../domain/outcome.ts'
import { needsOfPerson } from '../jobs/needs-of-person.ts'
import type { JobHandler } from '../jobs/run-job.ts'
import type { Needs } from '../needs.ts'
import { publishIn, type Render } from './publish.ts'

export type PlannedPublishingDesk = {
  owner: Database & Asking
  /** Storage under somebody's own rights. */
  as: (personId: string) => Database
  now: () => Date
  render: Render
}

type Plan = { regionId: string; id: string; plannedBy: string }

/**
 * Work of the kind `publication`: publishes as was planned, in the name of whoever planned it and under the rights they have now.
 * The publication, the mark on the plan and the mark on the work (a trigger, work_follows_plan) are one transaction: a process
 * that is killed leaves all of them or none, and one that comes second finds the plan carried out.
 */
export function publishAsPlanned({ owner, as, now, render }: PlannedPublishingDesk): JobHandler {
  return async (job) => {
    const plan = await readOpenPlan(owner, String(job.payload['planId']))
    if (!plan) return
    const needs = await needsOfPerson(owner, as(plan.plannedBy), plan.plannedBy, now())
    const outcome = needs ? await carryOut({ ...needs, render }, plan) : mayNot
    if (!outcome.ok) await job.decline(declineReasons[outcome.problem.kind])
  }
}

/** Also for an account that is gone. */
const mayNot = { ok: false, problem: { kind: 'not-allowed' } } as const

function carryOut(
  needs: Needs & { render: Render },
  { regionId, id }: Plan,
): Promise<Outcome<{ number: number }>> {
  return needs.database.write(async (sql) => {
    // Only who may change a plan can take its lock; whoever comes second waits here.
    const [plan] = await sql.query<{ title: string; isOpen: boolean }>(
      `select title, publication is null and removed_at is null as "isOpen"
         from planned_publication where region_id = $1 and id = $2 for update`,
      [regionId, id],
    )
    if (!plan) return mayNot
    if (!plan.isOpen) throw new Error('this plan was carried out or withdrawn meanwhile')
    const published = await publishIn(sql, needs, regionId, { title: plan.title })
    if (!published.ok) return published
    await sql.query('update planned_publication set publication = $3 where region_id = $1 and id = $2', [
      regionId,
      id,
      published.value.number,
    ])
    return done(published.value)
  })
}

/** Undefined: carried out or withdrawn, so that there is nothing left to do. */
async function readOpenPlan(owner: Database, id: string): Promise<Plan | undefined> {
  const [plan] = await owner.read((sql) =>
    sql.query<Plan>(
      `select region_id as "regionId", id, planned_by as "plannedBy" from planned_publication
        where id::text = $1 and publication is null and removed_at is null`,
      [id],
    ),
  )
  return plan
}

const declineReasons = {
  'not-signed-in': 'planner-may-not-publish',
  'not-allowed': 'planner-may-not-publish',
  'not-found': 'planner-may-not-publish',
  invalid: 'plan-cannot-be-published',
  conflict: 'plan-cannot-be-published',
  'changed-meanwhile': 'plan-cannot-be-published',
} as const satisfies Record<Problem['kind'], DeclineReason>
