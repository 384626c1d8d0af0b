import { type DecidedGap, nounOfAnswer, stateOfGap } from '../../../../domain/explorations/undecided-gaps.ts'
import { writeDay } from '../../../../language/figures.ts'
import type { Language } from '../../../../language/language.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { gapSentence } from '../../../explorations/gap-words.ts'
import { type FollowUp, plainSentence, type ThreadKind } from '../told-thing.ts'
import { findingsNumbered } from '../who-is-meant.ts'

export const gapKind: ThreadKind<'gaps'> = {
  noun: 'gaps',
  things: ({ plan }) =>
    plan.gaps.map((one) => ({
      id: one.key,
      day: '',
      from: findingsNumbered(
        plan,
        one.findings.map(({ number }) => number),
      ),
      onto: one.answers.map(({ kind, id }) => ({ noun: nounOfAnswer[kind], id })),
      tell({ language, region }) {
        const texts = threadTexts[language]
        const state = stateOfGap(one)
        const standing = one.findings.length > 0 ? texts.gapShown : texts.gapStands
        return {
          ...plainSentence,
          sentence: state === 'gone' ? texts.gapGone : standing,
          own: gapSentence(one.gap, state, { language, region }),
          isOurs: true,
          followUps: decidedAbout(one, language),
        }
      },
    })),
}

function decidedAbout({ answers, noAction }: DecidedGap, language: Language): FollowUp[] {
  const texts = threadTexts[language]
  const because = noAction && {
    sentence: texts.noAction(writeDay(language, noAction.decidedOn)),
    own: noAction.reason,
  }
  return [
    ...answers.map(({ kind, code, title, since }) => ({
      sentence: texts.fills[kind](code, writeDay(language, since)),
      own: title,
    })),
    ...(because === null ? [] : [because]),
  ]
}
