import { openStorage } from '../../database/open-storage.ts'
import { openJobs } from '../../jobs/open-jobs.ts'
import { tell } from '../../testing/killed-process.ts'
import type { JobHandler } from './run-job.ts'

/** A process of its own that works off jobs until it is killed; it says which it has begun, and which it has kept. */
const connection = JSON.parse(process.env['TEST_CONNECTION'] ?? '{}')
const storage = openStorage(connection)

/** Leaves one row per time it was carried out. */
const leaveARow: JobHandler = async (job) => {
  await storage.asOwner().write(async (sql) => {
    await sql.query('insert into effect (job_id) values ($1)', [job.id])
    await job.finish(sql)
    tell('begun', job.id)
  })
  tell('kept', job.id)
}

const jobs = await openJobs({
  connection,
  owner: storage.asOwner(),
  handlers: {
    digest: leaveARow,
    mail: leaveARow,
    import: leaveARow,
    publication: leaveARow,
    forecast: leaveARow,
  },
  report: (error) => console.error(error),
  pace: { tick: 0.2, poll: 0.5, retryDelay: 1, heartbeat: 10, supervise: 1 },
})
process.once('SIGTERM', async () => {
  await jobs.stop()
  await storage.close()
})
