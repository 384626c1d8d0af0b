import { isSameFund } from '../../../../domain/money/money.ts'
import { writeAmount } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type StoryReader, type ThreadKind } from '../told-thing.ts'

export const moneyLineKind: ThreadKind<'money-lines'> = {
  noun: 'money-lines',
  things: ({ plan }) =>
    plan.actions.flatMap((action) =>
      action.costs.map(({ id, year, amountCents, fund, isExample }) => {
        const covers = plan.funds.filter((one) => isSameFund(fund, one))
        return {
          id,
          day: `${year}-01-01`,
          from: [{ noun: 'actions' as const, id: action.id }],
          onto: covers.map((one) => ({ noun: 'funds' as const, id: one.id })),
          tell({ language }: StoryReader) {
            const texts = threadTexts[language]
            const [cover] = covers
            return {
              ...plainSentence,
              sentence: cover
                ? texts.cost(year, action.code, cover.name)
                : texts.costUncovered(year, action.code),
              own: texts.costName(writeAmount(language, amountCents), action.code, year),
              isOurs: true,
              isExample,
            }
          },
        }
      }),
    ),
}
