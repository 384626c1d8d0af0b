import { writeAmount } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { everyPublication } from '../who-is-meant.ts'

export const fundKind: ThreadKind<'funds'> = {
  noun: 'funds',
  things: (matter) =>
    matter.plan.funds.map(({ id, name, year, amountCents, isExample }) => ({
      id,
      day: `${year}-01-01`,
      from: [],
      onto: everyPublication(matter),
      tell: ({ language }) => ({
        ...plainSentence,
        sentence: threadTexts[language].fund(year, writeAmount(language, amountCents)),
        own: name,
        isExample,
      }),
    })),
}
