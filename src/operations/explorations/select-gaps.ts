import type { Reading } from '../../database/database.ts'
import { type GapFinding, gapsOf } from '../../domain/explorations/analysis/gaps.ts'
import { type KnownGap, listGaps } from '../../domain/explorations/undecided-gaps.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Party } from '../../domain/terms.ts'
import { selectEmptyCells } from './select-empty-cells.ts'
import { lastStepOf } from './sql-of-delivery.ts'

/** Every gap of the exploration as it stands now, by its name. */
export async function selectGaps(sql: Reading, region: Region): Promise<KnownGap[]> {
  const findings = await sql.query<GapFinding>(
    `select id, number, title, action_line as line, action_line || also_lines as lines, coalesce(municipality, '${wholeRegion}') as place, state, aims,
            transformation_class as "transformationClass", target_groups as "targetGroups", attention_groups as "attentionGroups",
            perspective
       from finding where region_id = $1 and removed_at is null order by number`,
    [region.id],
  )
  const heard = await selectHeard(sql, region.id)
  return listGaps(gapsOf(region, findings, heard, await selectEmptyCells(sql, region.id)))
}

/** Parties that took part in something, or whose delivery was accepted. */
export async function selectHeard(sql: Reading, regionId: string): Promise<Party[]> {
  const rows = await sql.query<{ party: Party }>(
    `select party from participation where region_id = $1 and removed_at is null
     union select party from delivery where region_id = $1 and removed_at is null
        and ${lastStepOf('delivery')} = 'accepted'
     order by party`,
    [regionId],
  )
  return rows.map(({ party }) => party)
}
