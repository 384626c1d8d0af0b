import { wholeRegion } from '../../../../domain/registers/field.ts'
import { writeDay } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { placeName } from '../../../registers/cell-words.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { policiesCalled } from '../who-is-meant.ts'

export const findingKind: ThreadKind<'findings'> = {
  noun: 'findings',
  things: ({ plan }) =>
    plan.findings.map(({ id, number, place, state, title, coveredBy, recordedOn, isExample }) => ({
      id,
      day: recordedOn,
      from: policiesCalled(plan, coveredBy),
      onto: [],
      tell({ language, region }) {
        const texts = threadTexts[language]
        const say = state === 'missing' ? texts.findingMissing : texts.finding
        const where = placeName(region, place ?? wholeRegion, language)
        return {
          ...plainSentence,
          sentence: say(number, where, writeDay(language, recordedOn)),
          own: title,
          isExample,
        }
      },
    })),
}
