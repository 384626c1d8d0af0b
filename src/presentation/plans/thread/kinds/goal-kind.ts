import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { findingsNumbered, gapsKeyed, thePlan, yearsOfPlan } from '../who-is-meant.ts'

export const goalKind: ThreadKind<'goals'> = {
  noun: 'goals',
  things: ({ plan }) =>
    plan.goals.map(({ id, code, title, findings, gaps, isExample }) => ({
      id,
      day: '',
      from: [...findingsNumbered(plan, findings), ...gapsKeyed(gaps)],
      onto: [thePlan(plan)],
      tell: ({ language }) => ({
        ...plainSentence,
        sentence: threadTexts[language].goal(code, yearsOfPlan(plan, language)),
        own: title,
        isExample,
      }),
    })),
}
