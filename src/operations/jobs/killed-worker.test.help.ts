import { workUntilKilled } from '../../testing/killed-jobs.ts'
import { tell } from '../../testing/killed-process.ts'
import type { JobHandler } from './run-job.ts'

/** A process of its own that works off jobs until it is killed; it says which it has begun, and which it has kept. */
await workUntilKilled((storage) => {
  /** Leaves one row per time it was carried out. */
  const leaveARow: JobHandler = async (job) => {
    await storage.asOwner().write(async (sql) => {
      await sql.query('insert into effect (job_id) values ($1)', [job.id])
      await job.finish(sql)
      tell('begun', job.id)
    })
    tell('kept', job.id)
  }
  return { handlers: { digest: leaveARow, import: leaveARow } }
})
