import type { Writing } from '../../database/database.ts'
import type { DecisionDraft } from '../../domain/adoption/decision.ts'
import { done, invalid, type Outcome } from '../../domain/outcome.ts'

type Named = DecisionDraft & { municipality: string | null; id: string | undefined }

/**
 * Two people can record the same decision at the same moment: the second waits here, and is told that it is there. Only a decision
 * about a version is known well enough to be the same one.
 */
export async function sameDecision(
  sql: Writing,
  regionId: string,
  { municipality, body, kind, decidedOn, planVersion, id }: Named,
): Promise<Outcome<null>> {
  if (decidedOn === null || planVersion === null) return done(null)
  await sql.query(`select pg_advisory_xact_lock(hashtext('decision number ' || $1))`, [regionId])
  const [same] = await sql.query<{ number: number }>(
    `select number from decision
      where region_id = $1 and municipality is not distinct from $2 and body = $3 and kind = $4 and plan_version = $5
        and decided_on = $6 and id is distinct from $7 and removed_at is null`,
    [regionId, municipality, body, kind, planVersion, decidedOn, id ?? null],
  )
  return same ? invalid('decidedOn', 'decided-already', String(same.number)) : done(null)
}
