import type { PaperCell, Words } from '../../../documents/paper/paper-outline.ts'
import { type DecidedGap, type GapAnswer, isDecided } from '../../../domain/explorations/undecided-gaps.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import type { Language } from '../../../language/language.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { asWritten } from './report-words.ts'

/** What was decided about a gap: the goals and actions that fill it, why nothing is done, or that it stands open. */
export function decisionCell(gap: DecidedGap, language: Language): PaperCell {
  if (!isDecided(gap)) return { lines: [reportTexts[language].stillOpen], tone: 'alert' }
  const { answers, noAction } = gap
  return {
    lines: [
      ...answers.map((answer) => answerLine(answer, language)),
      ...(noAction
        ? [[{ text: `${gapTexts[language].noActionBecause} ` }, asWritten(noAction.reason, language)]]
        : []),
    ],
  }
}

/** Equal for gaps about which the same was decided. */
export function sameDecision({ answers, noAction }: DecidedGap): string {
  return JSON.stringify([answers.map(({ id }) => id), noAction?.reason ?? null])
}

function answerLine({ kind, code, title, isExample }: GapAnswer, language: Language): Words {
  return [
    { text: `${gapTexts[language][kind](code)}: ` },
    asWritten(title, language),
    ...(isExample ? [{ text: ` ${wordTexts[language].example}`, look: 'muted' as const }] : []),
  ]
}
