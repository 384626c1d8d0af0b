import type { MatrixFilter } from '../../domain/explorations/matrix-choice.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { ActionLine, Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import type { Entry } from '../registers/register.ts'
import { filterCondition } from './filter-condition.ts'
import { selectFindings } from './finding-register.ts'

/** One square of the matrix; `subTheme` is one of the line, or null for what names none of them. */
export type AskedCell = { line: string; place: string; subTheme?: string | null; filter: MatrixFilter }

export type CellOfRegion = {
  region: Region
  line: ActionLine
  /** Of one page, by number. */
  entries: Entry[]
  /** All findings of the square, and those among them that were chosen. */
  said: number
  chosen: number
  /** The last there is, when one beyond it was asked for. */
  page: number
}

/** The findings of one square, a page at a time; its other squares are not read. */
export function readCell(
  needs: Needs,
  regionId: string,
  { line, place, subTheme, filter }: AskedCell,
  { page, perPage }: { page: number; perPage: number },
): Promise<Outcome<CellOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { actionLines, municipalities, subThemes } = region
    const actionLine = actionLines.find(({ number }) => String(number) === line)
    const isPlace = place === wholeRegion || municipalities.some(({ code }) => code === place)
    const isTheme = !subTheme || subThemes.some(({ code }) => code === subTheme && code.startsWith(line))
    if (!actionLine || !isPlace || !isTheme) return refused({ kind: 'not-found' })
    const here = `$2 = any (finding.action_line || finding.also_lines) and coalesce(finding.municipality, '${wholeRegion}') = $3 and ${themes(subTheme)}`
    const condition = filterCondition(filter, 5)
    const values = [actionLine.number, place, subTheme ?? '', ...condition.values]
    const [count] = await sql.query<{ said: number; chosen: number }>(
      `select count(*) as said, count(*) filter (where ${condition.sql}) as chosen
         from finding where finding.region_id = $1 and finding.removed_at is null and ${here}`,
      [regionId, ...values],
    )
    const { said, chosen } = count ?? { said: 0, chosen: 0 }
    const shown = Math.min(page, Math.max(1, Math.ceil(chosen / perPage)))
    const entries = await selectFindings(sql, region, {
      where: `${here} and ${condition.sql}`,
      values,
      limit: perPage,
      offset: (shown - 1) * perPage,
    })
    return done({ region, line: actionLine, entries, said, chosen, page: shown })
  })
}

/** `$4` is the sub-theme, or nothing. A sub-theme of another line than the square's is none of this one. */
function themes(subTheme: string | null | undefined): string {
  if (subTheme === undefined) return `$4 = ''`
  return subTheme === null
    ? `$4 = '' and left(finding.sub_theme, 1) is distinct from $2::text`
    : 'finding.sub_theme = $4'
}
