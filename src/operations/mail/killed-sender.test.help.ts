import { openStorage } from '../../database/open-storage.ts'
import { openJobs } from '../../jobs/open-jobs.ts'
import { openPost } from '../../mail/open-post.ts'
import { deliverLetter } from './deliver-letter.ts'

/** A process of its own that sends letters until it is killed. */
const connection = JSON.parse(process.env['TEST_CONNECTION'] ?? '{}')
const storage = openStorage(connection)
const owner = storage.asOwner()
const post = openPost({ smtpUrl: process.env['TEST_SMTP'] ?? '', from: 'post@thuisplan.example' })
const now = () => new Date('2026-11-20T11:00:00Z')

const jobs = await openJobs({
  connection,
  owner,
  handlers: {
    mail: deliverLetter({ owner, post, compose: () => '', now }),
    digest: async () => {},
    import: async () => {},
    publication: async () => {},
    forecast: async () => {},
  },
  report: (error) => console.error(error),
  pace: { tick: 0.2, poll: 0.5, retryDelay: 1, heartbeat: 10, supervise: 1 },
})
process.once('SIGTERM', async () => {
  await jobs.stop()
  post.close()
  await storage.close()
})
