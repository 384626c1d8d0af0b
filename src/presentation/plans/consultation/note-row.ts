import type { PaperCell, Words } from '../../../documents/paper/paper-outline.ts'
import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import type { Language } from '../../../language/language.ts'
import { answerNoteTexts } from '../../../language/plans/answer-note-texts.ts'
import { consultationBoardTexts } from '../../../language/plans/consultation-board-texts.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import { asWritten, cell, unknown } from '../../explorations/report/report-words.ts'

/** A reaction as it was written, by whom, and what the region does with it. Of a withdrawn one only its number is left. */
export function noteRow(reaction: Reaction, language: Language): PaperCell[] {
  const texts = answerNoteTexts[language]
  const number = cell(String(reaction.number))
  if (reaction.isWithdrawn) return [number, unknown(texts.gone), cell(''), cell('')]
  return [
    number,
    { lines: wordsOf(reaction, language) },
    { lines: [speaker(reaction, language)] },
    answerCell(reaction, language),
  ]
}

/** An organisation or a function as it was told; else what is known of who it was. */
export function speaker({ speaksFor, byMember }: Reaction, language: Language): Words {
  const { member, inhabitant } = answerNoteTexts[language]
  return speaksFor === '' ? (byMember ? member : inhabitant) : [asWritten(speaksFor, language)]
}

function wordsOf({ quoted, body, wish }: Reaction, language: Language): Words[] {
  return [
    [{ text: consultationTexts[language].wishes[wish], look: 'strong' }],
    ...(quoted === '' ? [] : [[asWritten(answerNoteTexts[language].quotes(quoted), language, 'muted')]]),
    ...body
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => [asWritten(line, language)]),
  ]
}

function answerCell({ answer }: Reaction, language: Language): PaperCell {
  if (!answer) return { lines: [answerNoteTexts[language].waiting], tone: 'alert' }
  return {
    lines: [
      [{ text: consultationTexts[language].outcomes[answer.outcome], look: 'strong' }],
      ...answer.because
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => [asWritten(line, language)]),
      ...(answer.actionCode === ''
        ? []
        : [consultationBoardTexts[language].changedAction(answer.actionCode)]),
    ],
  }
}
