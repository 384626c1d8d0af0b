import { writeDay } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { everyPublication, thePlan } from '../who-is-meant.ts'

/** The plan as a whole: where its goals come together, and what is decided and told about. */
export const planKind: ThreadKind<'plan'> = {
  noun: 'plan',
  things: (matter) => [
    {
      id: thePlan(matter.plan).id,
      day: matter.region.handoverOn,
      from: [],
      onto: everyPublication(matter),
      tell({ language, region, today }) {
        const texts = threadTexts[language]
        return {
          ...plainSentence,
          sentence: texts.plan(writeDay(language, region.handoverOn)),
          own: texts.planName(region.planFrom, region.planTo),
          isOurs: true,
          ahead: region.handoverOn > today,
          isExample: region.isExample,
        }
      },
    },
  ],
}
