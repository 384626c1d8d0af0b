import { workUntilKilled } from '../../testing/killed-jobs.ts'
import { tell } from '../../testing/killed-process.ts'
import { publishAsPlanned } from './publish-as-planned.ts'

/** A process of its own that publishes what was planned until it is killed; it says when it is in the middle, and when it kept. */
await workUntilKilled((storage) => {
  const publishing = publishAsPlanned({
    owner: storage.asOwner(),
    as: (personId) => storage.as(personId, { door: 'job', address: '' }),
    now: () => new Date(),
    render({ publication }) {
      tell('begun', publication.title)
      return [{ path: 'nl', mediaType: 'text/plain', body: Buffer.from(publication.title) }]
    },
  })
  return {
    handlers: {
      async publication(job) {
        await publishing(job)
        tell('kept', job.id)
      },
    },
  }
})
