import { type DecidedGap, isDecided } from '../../domain/explorations/undecided-gaps.ts'
import { type Action, isStanding, type PlanFinding } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { GapAnswers } from '../explorations/gaps/gap-answers.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  region: Region
  findings: readonly PlanFinding[]
  actions: readonly Action[]
  gaps: readonly DecidedGap[]
  id: string
  caption: string
  /** Where a finding leads; without it to its own page. */
  findingAt?: (id: string) => string
  /** The line the table is of: a finding that only also serves it has its anchor elsewhere. */
  line?: number
}

/** Findings with the actions that answer them; what is missing and has no action yet is marked as a gap. */
export function FindingTable({
  visit: { language },
  region,
  findings,
  actions,
  gaps,
  id,
  caption,
  line,
  findingAt = (finding) => addresses.entry(language, region.id, 'findings', finding),
}: Props) {
  const texts = planTexts[language]
  return (
    <TableRegion language={language} id={id} caption={caption} plain headed>
      <thead>
        <tr>
          <th scope="col">{texts.findingColumn}</th>
          <th scope="col">{texts.actionsColumn}</th>
          <th scope="col">{texts.placeColumn}</th>
          <th scope="col">{texts.stateColumn}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr
            key={finding.id}
            id={line === undefined || line === finding.actionLine ? `bevinding-${finding.number}` : undefined}
          >
            <th scope="row">
              <a href={findingAt(finding.id)}>
                {finding.number}. <span lang="nl">{finding.title}</span>
              </a>{' '}
              {finding.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
            </th>
            <td>
              <Answers
                language={language}
                region={region}
                finding={finding}
                actions={actions.filter((action) => action.findings.includes(finding.number))}
                gap={gapOf(gaps, finding, line)}
              />
            </td>
            <td>{placeName(region, finding.place ?? wholeRegion, language)}</td>
            <td>{termTexts[language].findingStates[finding.state]}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

/** A finding of several lines can be in a gap of each: in the table of a line only the gap of that line is meant. */
function gapOf(
  gaps: readonly DecidedGap[],
  finding: PlanFinding,
  line: number | undefined,
): DecidedGap | undefined {
  return gaps.find(
    ({ gap, findings }) =>
      findings.some(({ number }) => number === finding.number) &&
      (line === undefined || !('line' in gap) || gap.line === line),
  )
}

type AnswerProps = {
  language: Visit['language']
  region: Region
  finding: PlanFinding
  actions: readonly Action[]
  gap: DecidedGap | undefined
}

function Answers({ language, region, finding, actions, gap }: AnswerProps) {
  const texts = planTexts[language]
  if (actions.length === 0 && finding.coveredBy !== '')
    return (
      <span class="muted">
        {termTexts[language].policyRelations['covered-by']} <span lang="nl">{finding.coveredBy}</span>
      </span>
    )
  if (actions.length === 0 && gap && isDecided(gap))
    return <GapAnswers language={language} regionId={region.id} gap={gap} />
  if (actions.length === 0)
    return finding.state === 'missing' ? (
      <span class="gap-mark">{texts.noAnswerToGap}</span>
    ) : (
      <span class="muted">{texts.noActionNeeded}</span>
    )
  return (
    <>
      {actions.map((action, index) => (
        <span key={action.id}>
          {index > 0 && ', '}
          <a href={addresses.entry(language, region.id, 'actions', action.id)} title={action.title}>
            {action.code}
          </a>
          {!isStanding(action) && (
            <span class="small muted">
              {' '}
              ({termTexts[language].actionStatuses[action.status].toLowerCase()})
            </span>
          )}
        </span>
      ))}
    </>
  )
}
