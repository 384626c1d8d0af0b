import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { everyPublication } from '../who-is-meant.ts'

export const indicatorKind: ThreadKind<'indicators'> = {
  noun: 'indicators',
  things: (matter) =>
    matter.plan.indicators.map(({ code, name }) => ({
      id: code,
      day: '',
      from: [],
      onto: everyPublication(matter),
      tell: ({ language }) => ({
        ...plainSentence,
        sentence: threadTexts[language].indicator(code),
        own: name,
      }),
    })),
}
