import { openPost } from '../../mail/open-post.ts'
import { workUntilKilled } from '../../testing/killed-jobs.ts'
import { deliverLetter } from './deliver-letter.ts'

/** A process of its own that sends letters until it is killed. */
await workUntilKilled((storage) => {
  const post = openPost({ smtpUrl: process.env['TEST_SMTP'] ?? '', from: 'post@thuisplan.example' })
  const now = () => new Date('2026-11-20T11:00:00Z')
  return {
    handlers: { mail: deliverLetter({ owner: storage.asOwner(), post, compose: () => '', now }) },
    close: () => post.close(),
  }
})
