import { dayOf } from '../../../domain/dates.ts'
import { type Consultation, overdueAnswers } from '../../../domain/plans/consultation/consultation.ts'
import { writeNumber } from '../../../language/figures.ts'
import { consultationBoardTexts } from '../../../language/plans/consultation-board-texts.ts'
import type { Visit } from '../../visit.ts'

/** How many reactions, how many wait, how many are late. */
export function BoardSums({
  visit: { language, needs },
  consultation,
}: {
  visit: Visit
  consultation: Consultation
}) {
  const texts = consultationBoardTexts[language]
  const { counts } = consultation
  const sums = [
    { label: texts.reactions, count: counts.reactions },
    { label: texts.unanswered, count: counts.unanswered },
    { label: texts.overdue, count: overdueAnswers(consultation, dayOf(needs.today)) },
    ...(counts.withdrawn > 0 ? [{ label: texts.withdrawn, count: counts.withdrawn }] : []),
  ]
  return (
    <ul class="consultation-sums" aria-label={texts.sums}>
      {sums.map(({ label, count }) => (
        <li key={label}>
          <span class="tile__number">{writeNumber(language, count)}</span> {label}
        </li>
      ))}
    </ul>
  )
}
