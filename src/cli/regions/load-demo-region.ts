import { cliTexts } from '../../language/cli-texts.ts'
import type { Command } from '../command.ts'
import { withOpen } from '../in-region.ts'
import { wrongUse } from '../refusal.ts'

/** The example region, through the same importers a user has; once more changes nothing. */
export const loadDemoRegion: Command = {
  name: 'demo',
  options: {},
  async run(call) {
    const { words, language, effects } = call
    const texts = cliTexts[language]
    if (words.length > 0) return wrongUse(call, 'demo', texts.tooMuch(words.join(' ')))
    return withOpen(call, async (open) => {
      const { regionId, refused } = await effects.loadDemo(open)
      const lines = [texts.demoLoaded(regionId), ...refused.map((line) => `  ${line}`)]
      return { exit: refused.length > 0 ? 1 : 0, lines, json: { regio: regionId, geweigerd: refused } }
    })
  },
}
