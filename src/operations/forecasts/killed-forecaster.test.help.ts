import { workUntilKilled } from '../../testing/killed-jobs.ts'
import { tell } from '../../testing/killed-process.ts'
import { keepForecasts } from './keep-forecasts.ts'

/** A process of its own that keeps forecasts until it is killed; it says when it is in the middle, and when it kept. */
await workUntilKilled((storage) => {
  const owner = storage.asOwner()
  const keeping = keepForecasts({
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
  return {
    handlers: {
      async forecast(job) {
        await keeping(job)
        tell('kept', job.id)
      },
    },
  }
})
