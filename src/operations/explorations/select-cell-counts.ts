import type { Reading } from '../../database/database.ts'
import { isPresent } from '../../domain/explorations/analysis/finding-facts.ts'
import type { CellCount } from '../../domain/explorations/cell-counts.ts'
import { type MatrixFilter, noFilter } from '../../domain/explorations/matrix-choice.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { aims, findingStates } from '../../domain/terms.ts'
import { filterCondition } from './filter-condition.ts'

/** The findings of a region counted per line, place and sub-theme: one row each, however many there are. */
export async function selectCellCounts(
  sql: Reading,
  regionId: string,
  filter: MatrixFilter = noFilter,
): Promise<CellCount[]> {
  const condition = filterCondition(filter, 2)
  const rows = await sql.query<Row>(
    `select line, place, theme as "subTheme", count(*) as said, count(*) filter (where main) as "saidFirst",
            count(*) filter (where chosen) as findings, count(*) filter (where chosen and main) as first,
            count(*) filter (where chosen and is_example) as examples, ${counted}
       from (select line, coalesce(municipality, '${wholeRegion}') as place,
                    case when left(sub_theme, 1) = line::text then sub_theme end as theme,
                    line = action_line as main, state, aims, is_example, ${condition.sql} as chosen
               from finding cross join lateral unnest(action_line || also_lines) line
              where region_id = $1 and removed_at is null) named
      group by line, place, theme`,
    [regionId, ...condition.values],
  )
  return rows.map((row) => ({
    line: row.line,
    place: row.place,
    subTheme: row.subTheme,
    said: row.said,
    saidFirst: row.saidFirst,
    findings: row.findings,
    first: row.first,
    examples: row.examples,
    perAim: tally(aims.codes, row),
    perState: tally(findingStates.codes, row),
  }))
}

type Row = Omit<CellCount, 'perAim' | 'perState'> & Readonly<Record<string, number>>

const present = findingStates.codes.filter((state) => isPresent({ state })).map((state) => `'${state}'`)
const counted = [
  ...aims.codes.map((aim) => [aim, `state in (${present.join(', ')}) and '${aim}' = any (aims)`] as const),
  ...findingStates.codes.map((state) => [state, `state = '${state}'`] as const),
]
  .map(([code, condition]) => `count(*) filter (where chosen and ${condition}) as "${code}"`)
  .join(', ')

function tally<Code extends string>(codes: readonly Code[], row: Row): Record<Code, number> {
  return Object.fromEntries(codes.map((code) => [code, row[code] ?? 0])) as Record<Code, number>
}
