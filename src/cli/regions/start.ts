import { cliTexts } from '../../language/cli-texts.ts'
import type { Command } from '../command.ts'
import { wrongUse } from '../refusal.ts'

/** The same as `npm start`. */
export const start: Command = {
  name: 'start',
  options: { empty: { type: 'boolean' } },
  async run(call) {
    const { words, options, language, effects } = call
    if (words.length > 0) return wrongUse(call, 'start', cliTexts[language].tooMuch(words.join(' ')))
    const say = options['json'] ? effects.err : effects.out
    await effects.start({ empty: options['empty'] === true, say, complain: effects.err })
    return { exit: 0, lines: [], json: { gestopt: true } }
  },
}
