import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'

/** What an action that departs from standing policy advises for the next policy period; it has the id of the action. */
export const adviceKind: ThreadKind<'advice'> = {
  noun: 'advice',
  things: ({ region, plan }) =>
    plan.actions
      .filter(({ recommendation }) => recommendation !== '')
      .map(({ id, code, indicator, recommendation, isExample }) => ({
        id,
        day: `${region.planTo}-12-31`,
        from: [
          { noun: 'actions', id },
          ...(indicator === '' ? [] : [{ noun: 'indicators' as const, id: indicator }]),
        ],
        onto: [],
        tell({ language }) {
          const texts = threadTexts[language]
          return {
            ...plainSentence,
            sentence: texts.advice(code),
            own: recommendation,
            followUp: { sentence: texts.nextPlan, own: '' },
            isExample,
          }
        },
      })),
}
