import { mayRead } from '../../domain/caller.ts'
import type { Participation } from '../../domain/contributions/involvement.ts'
import {
  analyseExploration,
  type ExplorationAnalysis,
} from '../../domain/explorations/analysis/analyse-exploration.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectParticipations } from '../contributions/read-involvement.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import type { Entry } from '../registers/register.ts'
import { findingsWithoutPassages } from './finding-register.ts'
import { type EmptyCell, selectEmptyCells } from './select-empty-cells.ts'
import { selectLikenesses } from './select-likenesses.ts'

export type ExplorationReportFacts = {
  region: Region
  findings: readonly Entry[]
  /** None with `openOnly`: why a cell is empty is told within the region. */
  emptyCells: readonly EmptyCell[]
  analysis: ExplorationAnalysis
  participations: readonly Participation[]
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
      heard: participations.map(({ party }) => party),
      likenesses: await selectLikenesses(sql, regionId, { openOnly }),
      empty: emptyCells,
    })
    return done({ region: region.value, findings, emptyCells, analysis, participations })
  })
}
