import type { Checked } from '../framework/reference-problem.ts'
import { readTerritory, type Territory, type TerritoryRows } from './territory.ts'
import { territoryProblems } from './territory-problems.ts'

/** The reference territory, complete and agreeing with itself; or all that is wrong with the files, row by row. */
export function parseTerritory(rows: TerritoryRows): Checked<Territory> {
  const { territory, problems } = readTerritory(rows)
  // A row that could not be read would be missed by everything that points at it.
  const wrong = problems.length > 0 ? problems : territoryProblems(territory)
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, value: territory }
}
