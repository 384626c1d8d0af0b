import { problemPage } from '../problem-page.tsx'
import { type AccountVisit, accountDone } from './account-visit.tsx'

export async function endSession(account: AccountVisit) {
  const id = account.context.req.param('id') ?? ''
  const outcome = await account.identity.sessions.end(id, account.from)
  return outcome.kind === 'done' ? accountDone(account, 'sessie') : problemPage(account.context, 'not-found')
}

export async function endOtherSessions(account: AccountVisit) {
  await account.identity.sessions.endOthers(account.from)
  return accountDone(account, 'sessies')
}
