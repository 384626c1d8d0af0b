import { writeDay } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'

/** What was said stays on the page of the interview, for who may read it. */
export const interviewKind: ThreadKind<'interviews'> = {
  noun: 'interviews',
  things: ({ interviews }) =>
    interviews.map(({ id, number, heldOn, findings, isExample }) => ({
      id,
      day: heldOn,
      from: [],
      onto: findings.map((finding) => ({ noun: 'findings', id: finding })),
      tell({ language }) {
        const texts = threadTexts[language]
        return {
          ...plainSentence,
          sentence: texts.interview(writeDay(language, heldOn)),
          own: texts.interviewName(number),
          isOurs: true,
          isExample,
        }
      },
    })),
}
