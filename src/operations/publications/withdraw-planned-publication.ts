import { mayRead, mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'

type Plan = { plannedFor: Date; publication: number | null; withdrawn: boolean }

/** Takes back a plan that was not carried out yet; its work is withdrawn with it. One that was withdrawn already stays so. */
export function withdrawPlannedPublication(
  needs: Needs,
  regionId: string,
  id: string,
): Promise<Outcome<{ id: string }>> {
  return turn(needs, regionId, id, true)
}

/** Undoes that, as long as the moment is still to come: what is put back should not publish at once. */
export function putBackPlannedPublication(
  needs: Needs,
  regionId: string,
  id: string,
): Promise<Outcome<{ id: string }>> {
  return turn(needs, regionId, id, false)
}

function turn(
  { database, caller, today }: Needs,
  regionId: string,
  id: string,
  withdraw: boolean,
): Promise<Outcome<{ id: string }>> {
  return database.write(async (sql) => {
    if (caller.kind !== 'person') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId)) return refused({ kind: 'not-found' })
    if (!mayWrite(caller, regionId, 'publications')) return refused({ kind: 'not-allowed' })
    // Locked, so that withdrawing and being carried out come one after the other.
    const [plan] = await sql.query<Plan>(
      `select planned_for as "plannedFor", publication, removed_at is not null as withdrawn
         from planned_publication where region_id = $1 and id::text = $2 for update`,
      [regionId, id],
    )
    if (!plan) return refused({ kind: 'not-found' })
    if (plan.publication !== null) return refused({ kind: 'conflict', fields: {} })
    if (!withdraw && plan.withdrawn && plan.plannedFor <= today)
      return refused({ kind: 'conflict', fields: {} })
    if (plan.withdrawn !== withdraw)
      await sql.query(
        `update planned_publication set removed_at = case when $3 then now() end where region_id = $1 and id::text = $2`,
        [regionId, id, withdraw],
      )
    return done({ id })
  })
}
