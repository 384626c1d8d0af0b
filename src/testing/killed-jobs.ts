import { openStorage, type Storage } from '../database/open-storage.ts'
import type { JobKind } from '../domain/jobs/job.ts'
import { openJobs } from '../jobs/open-jobs.ts'
import type { JobHandler } from '../operations/jobs/run-job.ts'

type Work = { handlers: Partial<Record<JobKind, JobHandler>>; close?: () => void }

/**
 * What a process of its own does that a test kills: works off jobs, on the database of the test (`TEST_CONNECTION`), until it is
 * killed or asked to stop. Work of a kind without a handler is done by doing nothing.
 */
export async function workUntilKilled(workOn: (storage: Storage) => Work): Promise<void> {
  const connection = JSON.parse(process.env['TEST_CONNECTION'] ?? '{}')
  const storage = openStorage(connection)
  const { handlers, close } = workOn(storage)
  const nothing = async () => {}
  const jobs = await openJobs({
    connection,
    owner: storage.asOwner(),
    handlers: {
      mail: nothing,
      digest: nothing,
      import: nothing,
      publication: nothing,
      forecast: nothing,
      ...handlers,
    },
    report: (error) => console.error(error),
    // Not a matter of taste: a process that died is missed after the shortest heartbeat there is.
    pace: { tick: 0.2, poll: 0.5, retryDelay: 1, heartbeat: 10, supervise: 1 },
  })
  process.once('SIGTERM', async () => {
    await jobs.stop()
    close?.()
    await storage.close()
  })
}
