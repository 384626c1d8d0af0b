import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'

export const policyKind: ThreadKind<'policies'> = {
  noun: 'policies',
  things: ({ plan }) =>
    plan.policies.map(({ id, title, yearFrom, yearTo, isExample }) => ({
      id,
      day: yearFrom === null ? '' : `${yearFrom}-01-01`,
      from: [],
      onto: [],
      tell({ language }) {
        const texts = threadTexts[language]
        const sentence =
          yearFrom === null
            ? texts.policy
            : yearTo === null
              ? texts.policySince(yearFrom)
              : texts.policyBetween(yearFrom, yearTo)
        return { ...plainSentence, sentence, own: title, isExample }
      },
    })),
}
