import { cliTexts } from '../../language/cli-texts.ts'
import type { Command } from '../command.ts'
import { wrongUse } from '../refusal.ts'
import { checkTerritoryOnTerminal } from '../regions/check-territory.ts'
import { checkPlanOnTerminal } from './check-plan.ts'

/** `check REGION` is the plan check; `check --territory` says what of the reference territory is draft. */
export const checkCommand: Command = {
  name: 'check',
  options: { as: { type: 'string' }, territory: { type: 'boolean' } },
  async run(call) {
    const [regionId, ...more] = call.words
    const isTerritory = call.options['territory'] === true
    if (isTerritory && regionId === undefined) return checkTerritoryOnTerminal(call)
    if (!isTerritory && regionId !== undefined && more.length === 0)
      return checkPlanOnTerminal(call, regionId)
    return wrongUse(call, 'check', cliTexts[call.language].whatToCheck)
  },
}
