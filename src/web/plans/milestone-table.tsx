import { daysBetween } from '../../domain/dates.ts'
import type { Action, Milestone } from '../../domain/plans/plan.ts'
import { writeDay, writeDayOrPeriod } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { TableRegion } from '../layout/table-region.tsx'

type Props = { language: Language; action: Action; today: string; addressOf?: (id: string) => string }

/** The dated steps of an action: when planned, when reached, and what is late. */
export function MilestoneTable({ language, action, today, addressOf }: Props) {
  const texts = planTexts[language]
  if (action.milestones.length === 0)
    return (
      <p>
        {action.noMilestoneBecause === '' ? (
          <span class="gap-mark">{texts.noMilestones}</span>
        ) : (
          <>
            {texts.noMilestoneBecause} <span lang="nl">{action.noMilestoneBecause}</span>
          </>
        )}
      </p>
    )
  return (
    <TableRegion
      language={language}
      id={`mijlpalen-${action.code}`}
      caption={texts.milestonesOf(action.code)}
      headed
    >
      <thead>
        <tr>
          <th scope="col">{texts.milestone}</th>
          <th scope="col">{texts.planned}</th>
          <th scope="col">{texts.reached}</th>
        </tr>
      </thead>
      <tbody>
        {action.milestones.map((milestone) => (
          <tr key={milestone.id}>
            <th scope="row">
              {addressOf ? (
                <a href={addressOf(milestone.id)} lang="nl">
                  {milestone.title}
                </a>
              ) : (
                <span lang="nl">{milestone.title}</span>
              )}{' '}
              {milestone.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
            </th>
            <td>
              <time dateTime={milestone.dueOn}>{writeDayOrPeriod(language, milestone.due)}</time>
            </td>
            <td>
              <Reached language={language} milestone={milestone} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function Reached({
  language,
  milestone,
  today,
}: {
  language: Language
  milestone: Milestone
  today: string
}) {
  const texts = planTexts[language]
  const { dueOn, reachedOn } = milestone
  if (reachedOn === null)
    return dueOn < today ? (
      <span class="pace pace--stalled">{texts.overdue}</span>
    ) : (
      <span class="muted">{texts.notReached}</span>
    )
  const late = daysBetween(dueOn, reachedOn)
  return (
    <>
      <time dateTime={reachedOn}>{writeDay(language, reachedOn)}</time>{' '}
      <span class="small muted">{late > 0 ? texts.reachedLate(late) : texts.reachedEarly}</span>
    </>
  )
}
