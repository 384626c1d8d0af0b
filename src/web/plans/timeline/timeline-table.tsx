import type { Action } from '../../../domain/plans/plan.ts'
import { stateOfMilestone } from '../../../domain/plans/timeline/plan-timeline.ts'
import { writeDayOrPeriod } from '../../../language/figures.ts'
import { timelineTexts } from '../../../language/plans/timeline-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { yearSpan } from '../../../presentation/plans/plan-names.ts'
import type { TimelineLinks, TimelineReader } from '../../../presentation/plans/timeline/timeline-row.ts'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'

type Props = {
  reader: TimelineReader
  id: string
  caption: string
  actions: readonly Action[]
  links: TimelineLinks
}

/** What the drawing of a group shows, in words. */
export function TimelineTable({ reader, id, caption, actions, links }: Props) {
  const { language } = reader
  const texts = timelineTexts[language]
  const { columns } = texts
  return (
    <TableRegion language={language} id={id} caption={caption} stacked plain>
      <thead role="rowgroup">
        <tr role="row">
          {[columns.action, columns.owner, columns.years, columns.status, columns.milestones].map(
            (heading) => (
              <th scope="col" role="columnheader" key={heading}>
                {heading}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {actions.map((action) => (
          <tr role="row" key={action.id}>
            <th scope="row" role="rowheader">
              <a href={links.action(action.id)} lang="nl">
                {action.code} {action.title}
              </a>{' '}
              {action.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
            </th>
            <td {...stackedCell(columns.owner)}>{action.owner || texts.noOwner}</td>
            <td {...stackedCell(columns.years)}>{yearSpan(action.years, language) || texts.noYears}</td>
            <td {...stackedCell(columns.status)}>{termTexts[language].actionStatuses[action.status]}</td>
            <td {...stackedCell(columns.milestones)}>
              <Milestones reader={reader} action={action} links={links} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function Milestones({
  reader: { language, today },
  action,
  links,
}: Pick<Props, 'reader' | 'links'> & { action: Action }) {
  const texts = timelineTexts[language]
  if (action.milestones.length === 0) return <span class="muted">{texts.noMilestones}</span>
  return (
    <ul class="timeline-milestones">
      {action.milestones.map((milestone) => {
        const when = milestone.reachedOn ?? milestone.due
        const said = texts.states[stateOfMilestone(milestone, action, today)]
        return (
          <li key={milestone.id}>
            <a href={links.milestone(milestone.id)} lang="nl">
              {milestone.title}
            </a>
            : {said(writeDayOrPeriod(language, when))}
          </li>
        )
      })}
    </ul>
  )
}
