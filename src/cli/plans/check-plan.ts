import { type CheckedRule, countStates } from '../../domain/plans/check/check-plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import { aroundPlanTexts } from '../../language/plans/rules-around-the-plan-texts.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
import { remarkSentence } from '../../presentation/plans/remark-sentence.ts'
import { noteSentence } from '../../presentation/plans/words-around-the-plan.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { inRegion } from '../in-region.ts'
import { refusal } from '../refusal.ts'

/** Every rule with what it remarks; there are findings while a remark stands open. */
export function checkPlanOnTerminal(call: CommandCall, regionId: string): Promise<CommandDone> {
  return inRegion(call, regionId, async (needs) => {
    const checked = await checkPlanOfRegion(needs, regionId)
    if (!checked.ok) return refusal(call, checked.problem)
    const { region, rules } = checked.value
    const { kept, departed, open, off } = countStates(rules)
    const told = rules.map((rule) => toldRule(call, region, rule))
    return {
      exit: open > 0 ? 1 : 0,
      lines: [
        planCheckTexts[call.language].sums(kept, departed, open, off),
        ...told.flatMap(({ lines }) => lines),
      ],
      json: {
        regio: regionId,
        aantallen: { voldaan: kept, afgeweken: departed, open, uit: off },
        regels: told.map(({ json }) => json),
      },
    }
  })
}

function toldRule(
  { language }: CommandCall,
  region: Region,
  { rule, state, remarks, notes, off }: CheckedRule,
) {
  const texts = planCheckTexts[language]
  const { title } = texts.rules[rule]
  const told = remarks.map((remark) => ({
    onderwerp: remark.subject,
    melding: remarkSentence(remark, { language, region }),
    afgewekenOmdat: remark.answer?.reason ?? null,
  }))
  const counted = notes.map((note) => noteSentence(note, language))
  return {
    lines: [
      `${rule} ${title}: ${texts.states[state]}`,
      ...(off ? [`  ${aroundPlanTexts[language].switching.offBecause} ${off.reason}`] : []),
      ...told.map(({ melding, afgewekenOmdat }) =>
        afgewekenOmdat === null
          ? `  - ${melding}`
          : `  - ${melding} ${cliTexts[language].departed(afgewekenOmdat)}`,
      ),
      ...counted.map((sentence) => `  ${sentence}`),
    ],
    json: {
      regel: rule,
      titel: title,
      stand: dutchStates[state],
      opmerkingen: told,
      telling: counted,
      uitgezetOmdat: off?.reason ?? null,
    },
  }
}

const dutchStates = {
  kept: 'voldaan',
  departed: 'afgeweken',
  open: 'open',
  off: 'uit',
} as const satisfies Record<CheckedRule['state'], string>
