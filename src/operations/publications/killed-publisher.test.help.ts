import { openStorage } from '../../database/open-storage.ts'
import { openJobs } from '../../jobs/open-jobs.ts'
import { tell } from '../../testing/killed-process.ts'
import type { JobHandler } from '../jobs/run-job.ts'
import { publishAsPlanned } from './publish-as-planned.ts'

/** A process of its own that publishes what was planned until it is killed; it says when it is in the middle, and when it kept. */
const connection = JSON.parse(process.env['TEST_CONNECTION'] ?? '{}')
const storage = openStorage(connection)
const owner = storage.asOwner()

const publishing = publishAsPlanned({
  owner,
  as: (personId) => storage.as(personId, { door: 'job', address: '' }),
  now: () => new Date(),
  render({ publication }) {
    tell('begun', publication.title)
    return [{ path: 'nl', mediaType: 'text/plain', body: Buffer.from(publication.title) }]
  },
})

const publication: JobHandler = async (job) => {
  await publishing(job)
  tell('kept', job.id)
}

const nothing = async () => {}
const jobs = await openJobs({
  connection,
  owner,
  handlers: { mail: nothing, digest: nothing, import: nothing, publication, forecast: nothing },
  report: (error) => console.error(error),
  pace: { tick: 0.2, poll: 0.5, retryDelay: 1, heartbeat: 10, supervise: 1 },
})
process.once('SIGTERM', async () => {
  await jobs.stop()
  await storage.close()
})
