import type { Reading } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import type { Participation } from '../../domain/contributions/involvement.ts'
import {
  analyseExploration,
  type ExplorationAnalysis,
} from '../../domain/explorations/analysis/analyse-exploration.ts'
import { countDecisions, type GapDecisions } from '../../domain/explorations/gap-decisions.ts'
import { listGaps, stateOfGap } from '../../domain/explorations/undecided-gaps.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Logo } from '../../domain/regions/looks.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectParticipations } from '../contributions/read-involvement.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectLooks } from '../regions/select-looks.ts'
import type { Entry } from '../registers/register.ts'
import { findingsWithoutPassages } from './finding-register.ts'
import { selectDecisionsAbout } from './select-decided-gaps.ts'
import { type EmptyCell, selectEmptyCells } from './select-empty-cells.ts'
import { selectHeard } from './select-gaps.ts'
import { selectLikenesses } from './select-likenesses.ts'

export type ExplorationReportFacts = {
  region: Region
  findings: readonly Entry[]
  /** None with `openOnly`: why a cell is empty is told within the region. */
  emptyCells: readonly EmptyCell[]
  analysis: ExplorationAnalysis
  /** With `openOnly` no more than how many: nobody outside the region is told which goal, action or reason is about which gap. */
  decisions: GapDecisions
  participations: readonly Participation[]
  looks: { accent: string | null; logo: Logo | null }
}

/** What the report of the exploration tells; `openOnly` leaves out what is for the region alone, and all that follows from it. */
export function readExplorationReport(
  { database, caller, today }: Needs,
  regionId: string,
  { openOnly }: { openOnly: boolean },
): Promise<Outcome<ExplorationReportFacts>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId))
      return refused({ kind: caller.kind === 'visitor' ? 'not-signed-in' : 'not-found' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const all = await findingsWithoutPassages.list(sql, region.value)
    const findings = openOnly ? all.filter(({ values }) => values['openness'] === 'open') : all
    const participations = await selectParticipations(sql, regionId)
    const emptyCells = openOnly ? [] : await selectEmptyCells(sql, regionId)
    const analysis = analyseExploration(region.value, findings, {
      heard: openOnly ? participations.map(({ party }) => party) : await selectHeard(sql, regionId),
      likenesses: await selectLikenesses(sql, regionId, { openOnly }),
      empty: emptyCells,
    })
    const decisions = await decisionsAbout(sql, regionId, analysis, openOnly)
    const looks = await selectLooks(sql, region.value)
    return done({ region: region.value, findings, emptyCells, analysis, decisions, participations, looks })
  })
}

/** With `openOnly` about the cells where an open finding says that something is missing; of an aim or a group without one nobody knows. */
async function decisionsAbout(
  sql: Reading,
  regionId: string,
  { gaps }: ExplorationAnalysis,
  openOnly: boolean,
): Promise<GapDecisions> {
  const decided = await selectDecisionsAbout(sql, regionId, listGaps(gaps))
  return openOnly
    ? { kind: 'counted', ...countDecisions(decided.filter((gap) => stateOfGap(gap) === 'missing')) }
    : { kind: 'each', gaps: decided.filter(({ stands }) => stands) }
}
