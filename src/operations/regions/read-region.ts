import type { Reading } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { ActionLine, FormerMunicipality, Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { type LooksColumns, looksColumns, looksOfRegion } from './select-looks.ts'

type Row = Omit<
  Region,
  'municipalities' | 'formerMunicipalities' | 'actionLines' | 'subThemes' | 'parties' | 'principles' | 'looks'
>

/** A region the caller belongs to; to anyone else it does not exist. */
export function readRegion({ database, today }: Needs, regionId: string): Promise<Outcome<Region>> {
  return database.read((sql) => selectRegion(sql, regionId, today))
}

/** The same inside a transaction that goes on to do something with it. */
export async function selectRegion(sql: Reading, regionId: string, today: Date): Promise<Outcome<Region>> {
  const [found] = await sql.query<Row & LooksColumns>(
    `select id, name, centre_municipality as "centreMunicipality", framework_edition as "frameworkEdition",
            plan_from as "planFrom", plan_to as "planTo", handover_on as "handoverOn", assignment,
            assignment_source as "assignmentSource", is_example as "isExample", ${looksColumns}
       from region ${looksOfRegion} where id = $1`,
    [regionId],
  )
  if (!found) return refused({ kind: 'not-found' })
  const { accent, logo, ...row } = found
  const known = await sql.query<FormerMunicipality & { belongs: boolean }>(
    `select code, display_name as name, inhabitants, bool_or(valid_to is null or valid_to > $2) as belongs,
            max(valid_to) as "leftOn"
       from municipality join region_municipality on municipality = code
      where region_id = $1 and valid_from <= $2 group by code order by display_name`,
    [regionId, dayOf(today)],
  )
  const belonging = known.flatMap(({ belongs, leftOn: _, ...municipality }) =>
    belongs ? [municipality] : [],
  )
  const former = known.flatMap(({ belongs, ...municipality }) => (belongs ? [] : [municipality]))
  const lines = await sql.query<{ kind: string; code: string; title: ActionLine['title'] }>(
    `select kind, code, title from framework_item
      where edition_id = $1 and kind in ('action-line', 'sub-theme', 'principle') order by position`,
    [row.frameworkEdition],
  )
  const items = Map.groupBy(lines, ({ kind }) => kind)
  const parties = await sql.query<{ party: string }>('select party from region_party where region_id = $1', [
    regionId,
  ])
  return done({
    ...row,
    municipalities: belonging,
    formerMunicipalities: former,
    actionLines: (items.get('action-line') ?? []).map(({ code, title }) => ({ number: Number(code), title })),
    subThemes: (items.get('sub-theme') ?? []).map(({ code, title }) => ({
      code,
      line: Number(code.charAt(0)),
      title,
    })),
    principles: (items.get('principle') ?? []).map(({ code, title }) => ({ number: Number(code), title })),
    parties: parties.map(({ party }) => party),
    ...(accent === null && logo === null ? {} : { looks: { accent, logo } }),
  })
}
