import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Role } from '../../domain/terms.ts'
import type { Needs } from '../needs.ts'

export type MyRegion = {
  id: string
  name: string
  planFrom: number
  planTo: number
  handoverOn: string
  isExample: boolean
  roles: readonly Role[]
  /** Names of the municipalities the caller writes for, as their editor. */
  municipalities: readonly string[]
}

/** The regions the caller belongs to, by name. */
export async function listMyRegions({ database, caller }: Needs): Promise<Outcome<MyRegion[]>> {
  if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
  const regions = await database.read((sql) =>
    sql.query<MyRegion>(
      `select id, name, plan_from as "planFrom", plan_to as "planTo", handover_on as "handoverOn", is_example as "isExample",
              array_agg(role order by role) as roles,
              coalesce((select array_agg(display_name order by display_name) from municipality
                         where code in (select unnest(municipalities) from membership own
                                         where own.region_id = region.id and own.person_id = $1)), '{}') as municipalities
         from region join membership on region_id = region.id
        where person_id = $1
        group by region.id
        order by lower(name)`,
      [caller.id],
    ),
  )
  return done(regions)
}
