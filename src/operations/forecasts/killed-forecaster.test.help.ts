import { openStorage } from '../../database/open-storage.ts'
import { openJobs } from '../../jobs/open-jobs.ts'
import { tell } from '../../testing/killed-process.ts'
import { keepForecasts } from './keep-forecasts.ts'

/** A process of its own that keeps forecasts until it is killed; it says when it is in the middle, and when it kept. */
const storage = openStorage(JSON.parse(process.env['TEST_CONNECTION'] ?? '{}'))
const owner = storage.asOwner()

const toldInTheMiddle = keepForecasts({
  owner: {
    ...owner,
    write: (work) =>
      owner.write(async (sql) => {
        const written = await work(sql)
        tell('begun', 'in the transaction')
        return written
      }),
  },
})

const nothing = async () => {}
const jobs = await openJobs({
  connection: JSON.parse(process.env['TEST_CONNECTION'] ?? '{}'),
  owner,
  handlers: {
    mail: nothing,
    digest: nothing,
    import: nothing,
    publication: nothing,
    async forecast(job) {
      await toldInTheMiddle(job)
      tell('kept', job.id)
    },
  },
  report: (error) => console.error(error),
  pace: { tick: 0.2, poll: 0.5, retryDelay: 1, heartbeat: 10, supervise: 1 },
})
process.once('SIGTERM', async () => {
  await jobs.stop()
  await storage.close()
})
