import { accountCommandTexts } from '../../language/people/account-command-texts.ts'
import type { Command, CommandCall, CommandDone } from '../command.ts'
import { wrongUse } from '../refusal.ts'
import { addAccount } from './add-account.ts'
import { accountSecondFactor, accountSessions, resetAccount } from './mend-account.ts'

const verbs: Readonly<Record<string, (call: CommandCall, email: string) => Promise<CommandDone>>> = {
  add: addAccount,
  reset: resetAccount,
  sessions: accountSessions,
  'second-factor': accountSecondFactor,
}

/** `account VERB EMAIL`: making an account, and helping somebody who cannot get into theirs. */
export const accountCommand: Command = {
  name: 'account',
  options: {
    name: { type: 'string' },
    region: { type: 'string' },
    role: { type: 'string' },
    municipalities: { type: 'string' },
    organisation: { type: 'string' },
    founder: { type: 'boolean' },
    link: { type: 'boolean' },
    revoke: { type: 'boolean' },
    off: { type: 'boolean' },
  },
  async run(call) {
    const [verb = '', email, ...more] = call.words
    const work = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
    if (!work || email === undefined || more.length > 0)
      return wrongUse(call, 'account', accountCommandTexts[call.language].what)
    return work(call, email)
  },
}
