import type { Database, Reading } from '../../database/database.ts'
import { type JobKind, jobKinds } from '../../domain/jobs/job.ts'

/** A job on its way to the queue; `queueId` is the name the queue knows it by. */
export type HandedOver = { queueId: string; jobId: string; kind: JobKind; startAfter: Date }

/**
 * Gives what was asked for to `put`, in one transaction with the mark that it was given: a job is never lost between the
 * two. What should have begun long ago begins now: the queue counts from its beginning how long it keeps what nobody took up,
 * and would throw it away. Several processes may do this at once; each takes other rows. Answers how many were given.
 */
export function handOverJobs(
  owner: Database,
  put: (sql: Reading, jobs: readonly HandedOver[]) => Promise<void>,
): Promise<number> {
  return owner.write(async (sql) => {
    const jobs = await sql.query<HandedOver>(
      `update job set handed_over = true
        where id in (select id from job where not handed_over and kind = any ($1)
                      order by asked_at limit 500 for update skip locked)
        returning queue_id as "queueId", id as "jobId", kind, greatest(start_after, now()) as "startAfter"`,
      [jobKinds],
    )
    if (jobs.length > 0) await put(sql, jobs)
    return jobs.length
  })
}
