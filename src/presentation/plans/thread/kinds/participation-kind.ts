import { writeDay } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { termTexts } from '../../../../language/term-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { actionsOf, gapsOfParty, thePlan } from '../who-is-meant.ts'

/** Who took part did so in the plan as a whole, and carries the actions of their organisation. */
export const participationKind: ThreadKind<'participations'> = {
  noun: 'participations',
  things: ({ plan }) =>
    plan.participations.map(({ id, party, organisation, tookPlaceOn, result }) => ({
      id,
      day: tookPlaceOn ?? '',
      from: gapsOfParty(plan, party),
      onto: [...actionsOf(plan, organisation), thePlan(plan)],
      tell({ language }) {
        const texts = threadTexts[language]
        const who = organisation === '' ? termTexts[language].parties[party] : organisation
        const sentence =
          tookPlaceOn === null
            ? texts.participationUndated(who)
            : texts.participation(who, writeDay(language, tookPlaceOn))
        return { ...plainSentence, sentence, own: result }
      },
    })),
}
