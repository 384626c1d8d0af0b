import type { Database } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'

/** Work that failed after all its tries begins anew. The database asks who may. */
export function tryJobAgain(
  { database, caller }: Needs,
  regionId: string,
  jobId: string,
): Promise<Outcome<{ id: string }>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId) || !isId(jobId)) return refused({ kind: 'not-found' })
    const [seen] = await sql.query('select id from job where id = $1 and region_id = $2', [jobId, regionId])
    if (!seen) return refused({ kind: 'not-found' })
    // Not failed any more: somebody else was first, and that is what was wanted.
    await sql.query('select app.try_job_again($1)', [jobId])
    return done({ id: jobId })
  })
}

/** The same by the operator, who needs no role. Not found: no such job, or none that failed. */
export function tryJobAgainAsOperator(owner: Database, jobId: string): Promise<Outcome<{ id: string }>> {
  return owner.write(async (sql) => {
    if (!isId(jobId)) return refused({ kind: 'not-found' })
    const [row] = await sql.query(
      `update job set state = 'waiting', tries = 0, start_after = now(), changed_at = now(), handed_over = false,
              queue_id = gen_random_uuid()
        where id = $1 and state = 'failed' returning id`,
      [jobId],
    )
    return row ? done({ id: jobId }) : refused({ kind: 'not-found' })
  })
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
