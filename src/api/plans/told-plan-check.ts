import * as z from 'zod'
import {
  type Answer,
  type CheckedRule,
  countStates,
  type RuleOff,
} from '../../domain/plans/check/check-plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import { sourcePartTexts } from '../../language/plans/source-part-texts.ts'
import { remarkSentence } from '../../presentation/plans/remark-sentence.ts'
import { noteSentence } from '../../presentation/plans/words-around-the-plan.ts'
import { ruleStates, severities } from './plan-check-words.ts'

const reasonSchema = z.object({ reden: z.string(), vastgelegdOp: z.iso.date(), versie: z.string() })

const remark = z.object({
  onderwerp: z.string(),
  melding: z.string(),
  afwijking: reasonSchema.nullable(),
})

export const planCheck = z
  .object({
    regio: z.string(),
    aantallen: z.object({ voldaan: z.int(), afgeweken: z.int(), open: z.int(), uit: z.int() }),
    regels: z.array(
      z.object({
        regel: z.string().regex(/^T\d{2}$/),
        titel: z.string(),
        waarom: z.string(),
        bronnen: z.array(z.string()),
        vindplaatsen: z.array(z.string()),
        zwaarte: z.enum(Object.values(severities)),
        stand: z.enum(Object.values(ruleStates)),
        opmerkingen: z.array(remark),
        telling: z.array(z.string()),
        uitgezet: reasonSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'Plantoets' })

/** The whole check as the API tells it, in Dutch. */
export function toldCheck(region: Region, rules: readonly CheckedRule[]): z.output<typeof planCheck> {
  const { kept, departed, open, off } = countStates(rules)
  return {
    regio: region.id,
    aantallen: { voldaan: kept, afgeweken: departed, open, uit: off },
    regels: rules.map(({ rule, sources, severity, state, remarks, notes, off: ruleOff }) => ({
      regel: rule,
      titel: planCheckTexts.nl.rules[rule].title,
      waarom: planCheckTexts.nl.rules[rule].why,
      bronnen: [...sources],
      vindplaatsen: sources.map((part) => sourcePartTexts.nl[part]),
      zwaarte: severities[severity],
      stand: ruleStates[state],
      opmerkingen: remarks.map(({ subject, lack, answer }) => ({
        onderwerp: subject,
        melding: remarkSentence({ lack }, { language: 'nl', region }),
        afwijking: toldReason(answer),
      })),
      telling: notes.map((note) => noteSentence(note, 'nl')),
      uitgezet: toldReason(ruleOff),
    })),
  }
}

/** Why a remark is left or a rule is off; null where it is not. */
export function toldReason(given: Answer | RuleOff | null): z.output<typeof reasonSchema> | null {
  if (given === null) return null
  const day = 'answeredOn' in given ? given.answeredOn : given.recordedOn
  return { reden: given.reason, vastgelegdOp: day, versie: given.version }
}
