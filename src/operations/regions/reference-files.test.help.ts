import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { SheetRow, TerritoryRows } from '../../domain/regions/territory.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'data')

/** The framework as we ship it. */
export function shippedFramework(): {
  edition: string
  items: { kind: string; code: string; title: object }[]
} {
  return JSON.parse(readFileSync(join(folder, 'framework', 'eerst-een-thuis-2022.json'), 'utf8'))
}

/** The territory as we ship it. */
export function shippedTerritory(): TerritoryRows {
  return {
    municipalities: rowsOf('municipalities'),
    draftRegions: rowsOf('draft-regions'),
    draftMemberships: rowsOf('draft-memberships'),
    announcedChanges: rowsOf('announced-changes'),
  }
}

function rowsOf(name: string): SheetRow[] {
  return parse(readFileSync(join(folder, 'territory', `${name}.csv`)), { columns: true })
}
