import { cliTexts } from '../../language/cli-texts.ts'
import type { Command } from '../command.ts'
import { wrongUse } from '../refusal.ts'
import { addAccount } from './add-account.ts'

/** `account add EMAIL`: so far the only thing to do with an account here. */
export const accountCommand: Command = {
  name: 'account',
  options: {
    name: { type: 'string' },
    region: { type: 'string' },
    role: { type: 'string' },
    municipalities: { type: 'string' },
    founder: { type: 'boolean' },
  },
  async run(call) {
    const [verb, email, ...more] = call.words
    if (verb !== 'add' || email === undefined || more.length > 0)
      return wrongUse(call, 'account', cliTexts[call.language].whatAccount)
    return addAccount(call, email)
  },
}
