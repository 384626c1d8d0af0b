import type { Reading } from '../../database/database.ts'
import { addedCounts } from '../../domain/explorations/cell-counts.ts'
import { matrixOf } from '../../domain/explorations/matrix.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { RegionFacts } from '../../domain/regions/region-facts.ts'
import { parties } from '../../domain/terms.ts'
import { selectCellCounts } from '../explorations/select-cell-counts.ts'
import { selectUndecidedGaps } from '../explorations/select-decided-gaps.ts'
import { selectEmptyCells } from '../explorations/select-empty-cells.ts'

/** Counts what the region keeps; what was taken away does not count, and neither does what hangs on it. */
export async function selectRegionFacts(sql: Reading, region: Region, today: string): Promise<RegionFacts> {
  const [counts] = await sql.query<Counts>(countingStatement, [region.id, today])
  if (!counts) throw new Error('counting gave no row')
  const { goalLines, partiesSeen, ...count } = counts
  return {
    exploration: {
      ...(await explorationFacts(sql, region)),
      undecided: (await selectUndecidedGaps(sql, region)).length,
    },
    plan: {
      goals: count.goals,
      linesWithoutGoal: region.actionLines.filter(({ number }) => !goalLines.includes(number)).length,
      goalsWithoutAction: count.goalsWithoutAction,
      actions: count.actions,
      finishedActions: count.finishedActions,
      actionsWithoutOwner: count.actionsWithoutOwner,
      milestonesOverdue: count.milestonesOverdue,
    },
    money: { lines: count.moneyLines, uncovered: count.uncovered },
    monitor: { indicators: count.indicators, withoutFigures: count.withoutFigures },
    involvement: {
      contributions: count.contributions,
      unanswered: count.unanswered,
      absentParties: parties.codes.filter(
        (party) => region.parties.includes(party) && !partiesSeen.includes(party),
      ),
    },
    publications: count.publications,
  }
}

type Counts = { goalLines: number[]; partiesSeen: string[] } & Record<
  | 'goals'
  | 'goalsWithoutAction'
  | 'actions'
  | 'finishedActions'
  | 'actionsWithoutOwner'
  | 'milestonesOverdue'
  | 'moneyLines'
  | 'uncovered'
  | 'indicators'
  | 'withoutFigures'
  | 'contributions'
  | 'unanswered'
  | 'publications',
  number
>

const countingStatement = `
  with
    living_goal as (select * from goal where region_id = $1 and removed_at is null),
    living_action as (select * from action where region_id = $1 and removed_at is null),
    living_line as (select * from money_line where region_id = $1 and removed_at is null
                       and action_id in (select id from living_action)),
    living_indicator as (select * from indicator where region_id = $1 and removed_at is null)
  select
    (select count(*) from living_goal) as goals,
    (select coalesce(array_agg(distinct action_line), '{}') from living_goal) as "goalLines",
    (select count(*) from living_goal
      where not exists (select from living_action where goal_id = living_goal.id)) as "goalsWithoutAction",
    (select count(*) from living_action) as actions,
    (select count(*) from living_action where status = 'finished') as "finishedActions",
    (select count(*) from living_action where owner_id is null and status not in ('stopped', 'merged')) as "actionsWithoutOwner",
    (select count(*) from milestone
      where region_id = $1 and removed_at is null and reached_on is null and due_on < $2
        and action_id in (select id from living_action where status not in ('stopped', 'merged'))) as "milestonesOverdue",
    (select count(*) from living_line) as "moneyLines",
    (select count(*) from living_line
      where not exists (select from fund where region_id = $1 and fund.id = fund_id and fund.removed_at is null)) as uncovered,
    (select count(*) from living_indicator) as indicators,
    (select count(*) from living_indicator
      where not exists (select from observation where region_id = $1 and indicator_id = living_indicator.id
                           and removed_at is null and value is not null)) as "withoutFigures",
    (select count(*) from contribution where region_id = $1 and removed_at is null) as contributions,
    (select count(*) from contribution where region_id = $1 and removed_at is null and answer = '') as unanswered,
    (select coalesce(array_agg(distinct party), '{}') from participation
      where region_id = $1 and removed_at is null) as "partiesSeen",
    (select count(*) from publication where region_id = $1) as publications`

/** The same squares as the matrix of the exploration shows. */
async function explorationFacts(sql: Reading, region: Region) {
  const counts = await selectCellCounts(sql, region.id)
  const squares = matrixOf(region, counts, await selectEmptyCells(sql, region.id)).rows.flatMap(
    ({ cells }) => cells,
  )
  const inState = (state: string) => squares.filter((square) => square.state === state).length
  return { findings: addedCounts(counts).first, gaps: inState('gap'), blanks: inState('blank') }
}

export type OverviewPlace = {
  code: string
  name: string
  inhabitants: number
  inhabitantsOn: string
  longitude: number
  latitude: number
  source: string
  isCentre: boolean
  findings: number
}

/** The municipalities that belong to the region now, with where they lie and how much of the exploration is theirs. */
export function selectPlaces(sql: Reading, region: Region): Promise<OverviewPlace[]> {
  return sql.query<OverviewPlace>(
    `select code, display_name as name, inhabitants, inhabitants_on as "inhabitantsOn", longitude, latitude, source,
            code = $2 as "isCentre",
            (select count(*) from finding
              where region_id = $1 and finding.municipality = code and removed_at is null) as findings
       from municipality where code = any ($3) order by lower(display_name)`,
    [region.id, region.centreMunicipality, region.municipalities.map(({ code }) => code)],
  )
}
