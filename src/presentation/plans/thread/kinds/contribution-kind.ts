import type { PlanContribution } from '../../../../domain/plans/plan.ts'
import { writeDay } from '../../../../language/figures.ts'
import type { Language } from '../../../../language/language.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { type FollowUp, plainSentence, type ThreadKind } from '../told-thing.ts'
import { actionsCoded } from '../who-is-meant.ts'

/** The words of a person are read on the page of the contribution, where that is noted; here stands what was done with them. */
export const contributionKind: ThreadKind<'contributions'> = {
  noun: 'contributions',
  things: ({ plan }) =>
    plan.contributions.map((one) => ({
      id: one.id,
      day: one.receivedOn,
      from: [],
      onto: actionsCoded(plan, one.action),
      tell({ language }) {
        const texts = threadTexts[language]
        return {
          ...plainSentence,
          sentence: texts.contribution(one.fromWhom, writeDay(language, one.receivedOn)),
          own: texts.contributionName(one.number),
          isOurs: true,
          followUps: [thereupon(one, language)],
          isExample: one.isExample,
        }
      },
    })),
}

function thereupon({ action, answer, whatChanged }: PlanContribution, language: Language): FollowUp {
  const texts = threadTexts[language]
  if (whatChanged !== '')
    return { sentence: action === '' ? texts.changed : texts.changedAction(action), own: whatChanged }
  return answer === '' ? { sentence: texts.unanswered, own: '' } : { sentence: texts.answered, own: answer }
}
