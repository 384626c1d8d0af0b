import type { Outcome } from '../../domain/outcome.ts'
import { type Looks, plainLooks, versionOfLooks } from '../../domain/regions/looks.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { atSettings } from './read-settings-history.ts'

export type RegionLooks = { region: Region; looks: Looks; version: string }

/** How a region looks, for whoever may change it; `version` goes with the form. */
export function readLooks(needs: Needs, regionId: string): Promise<Outcome<RegionLooks>> {
  return atSettings(needs, regionId, async (_sql, { looks = plainLooks }) => ({
    looks,
    version: await versionOfLooks(looks),
  }))
}
