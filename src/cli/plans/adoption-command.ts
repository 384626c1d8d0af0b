import { countDecided } from '../../domain/adoption/adoption.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { type ReadAdoption, readAdoption } from '../../operations/adoption/read-adoption.ts'
import { lackSentence, stepName, versionSentence } from '../../presentation/adoption/adoption-words.ts'
import { toldAdoption } from '../../presentation/adoption/told-adoption.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { type Command, type CommandCall, type CommandDone, optionOf } from '../command.ts'
import { inRegion } from '../in-region.ts'
import { refusal, wrongUse } from '../refusal.ts'

/** Who decided about a version of the plan; there are findings while a required decision is missing. */
export const adoptionCommand: Command = {
  name: 'adoption',
  options: { as: { type: 'string' }, version: { type: 'string' } },
  async run(call) {
    const [regionId, ...more] = call.words
    if (regionId === undefined || more.length > 0)
      return wrongUse(call, 'adoption', cliTexts[call.language].whoseAdoption)
    const asked = optionOf(call, 'version')
    if (asked !== undefined && !/^[1-9]\d{0,5}$/.test(asked))
      return wrongUse(call, 'adoption', cliTexts[call.language].wrongOption('--version'))
    return inRegion(call, regionId, async (needs) => {
      const read = await readAdoption(needs, regionId, asked === undefined ? undefined : Number(asked))
      return read.ok ? told(call, read.value) : refusal(call, read.problem)
    })
  },
}

function told({ language }: CommandCall, { region, adoption }: ReadAdoption): CommandDone {
  const texts = adoptionTexts[language]
  const { decided, of } = countDecided(adoption)
  return {
    exit: adoption.complete ? 0 : 1,
    lines: [
      versionSentence(adoption, language),
      texts.decidedBy(decided, of),
      ...adoption.lacks.map((lack) => {
        const place = placeName(region, lack.place, language)
        const about = lack.step ? `${place}, ${stepName(lack.step, language)}` : place
        return `  - ${about}. ${lackSentence(lack, adoption, language)}`
      }),
    ],
    json: toldAdoption(region.id, adoption),
  }
}
