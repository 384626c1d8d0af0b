import { type Context, Hono } from 'hono'
import type { Identity } from '../../identity/identity.ts'
import { addresses } from '../addresses.ts'
import type { VisitEnv } from '../visit.ts'
import { type AccountVisit, accountVisit, showAccount } from './account-visit.tsx'
import { changeEmail, changeName, changePassword } from './change-details.ts'
import { addPasskey, askPasskeyQuestion, removePasskey, renamePasskey } from './change-passkeys.ts'
import {
  beginSecondFactor,
  renewCodes,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from './change-second-factor.tsx'
import { endOtherSessions, endSession } from './end-sessions.ts'

type Doing = (visit: AccountVisit) => Promise<Response> | Response

/** The page of one's own account, and an address for each thing that can be changed on it. */
export function accountPages(identity: Identity) {
  const doing = (work: Doing) => async (context: Context<VisitEnv>) => {
    const visit = await accountVisit(context, identity)
    return visit.kind === 'refused' ? visit.response : work(visit)
  }
  return new Hono<VisitEnv>()
    .get(
      '/:language/account',
      doing((visit) => showAccount(visit)),
    )
    .post('/:language/account/naam', doing(changeName))
    .post('/:language/account/e-mailadres', doing(changeEmail))
    .post('/:language/account/wachtwoord', doing(changePassword))
    .post('/:language/account/tweede-stap', doing(beginSecondFactor))
    .post('/:language/account/tweede-stap/code', doing(turnOnSecondFactor))
    .post('/:language/account/tweede-stap/uit', doing(turnOffSecondFactor))
    .post('/:language/account/herstelcodes', doing(renewCodes))
    .post('/:language/account/passkeys/vraag', doing(askPasskeyQuestion))
    .post('/:language/account/passkeys', doing(addPasskey))
    .post('/:language/account/passkeys/:id', doing(renamePasskey))
    .post('/:language/account/passkeys/:id/weghalen', doing(removePasskey))
    .post('/:language/account/sessies/andere-beeindigen', doing(endOtherSessions))
    .post('/:language/account/sessies/:id/beeindigen', doing(endSession))
    .get('/:language/account/:part{naam|e-mailadres|wachtwoord|tweede-stap|herstelcodes|passkeys}', toAccount)
    .get('/:language/account/:part{tweede-stap|passkeys}/:more', toAccount)
}

/** A page that answered a form has an address that cannot be asked for; the language switch and a reload come here. */
function toAccount(context: Context<VisitEnv>) {
  return context.redirect(addresses.account(context.get('visit').language), 303)
}
