import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { emptyCellSchema } from '../../domain/explorations/empty-cell.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { parsePlace } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import { changedId, overwrittenRow, type SameRow } from '../plans/overwritten-row.ts'
import { ownedBy } from '../regions/owned-by.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'

type Cell = { line: number; municipality: string | null }

/** Writes why a cell is empty; a cell with findings is not, and is refused in words. */
export async function storeEmptyCell(
  sql: Writing,
  { region, caller }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  const draft = parseFields(emptyCellSchema, input)
  const cell = cellOf(region, input)
  if (!draft.ok || !cell.ok)
    return refused({ kind: 'invalid', fields: { ...problemFields(cell), ...problemFields(draft) } })
  const { line, municipality } = cell.value
  const owner = ownedBy(caller, region.id, 'empty-cells', { municipality }, draft.value.place)
  if (!owner.ok) return owner
  const findings = await findingsIn(sql, region.id, cell.value)
  if (findings > 0) return invalid('place', 'cell-has-findings', String(findings))

  const label = cellLabel(region, cell.value)
  const same = await sql.query<SameRow & { municipality: string | null }>(
    `select id, removed_at is not null as removed, municipality from empty_cell
      where region_id = $1 and (id::text = $2 or (action_line = $3 and municipality is not distinct from $4))
      order by removed_at desc nulls first`,
    [region.id, changedId(mode), line, municipality],
  )
  const id = overwrittenRow(same, mode, { field: 'place', name: label, revive: false })
  if (!id.ok) return id
  const before = same.find((row) => row.id === id.value)
  if (before && !mayWrite(caller, region.id, 'empty-cells', before)) return refused({ kind: 'not-allowed' })

  const [stored] = await sql.query<{ id: string }>(
    `insert into empty_cell (region_id, id, action_line, municipality, reason, is_example, recorded_by)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7)
     on conflict (region_id, id) do update
       set action_line = excluded.action_line, municipality = excluded.municipality, reason = excluded.reason,
           is_example = excluded.is_example, changed_at = now(), removed_at = null
     returning id`,
    [
      region.id,
      id.value,
      line,
      municipality,
      draft.value.reason,
      draft.value.isExample,
      caller.kind === 'person' ? caller.id : '',
    ],
  )
  return stored ? done({ id: stored.id, label }) : refused({ kind: 'not-allowed' })
}

/** How many findings stand in a cell, also those of which the main line is another. */
export async function findingsIn(
  sql: Reading,
  regionId: string,
  { line, municipality }: Cell,
): Promise<number> {
  const [row] = await sql.query<{ findings: number }>(
    `select count(*)::int as findings from finding
      where region_id = $1 and $2 = any (action_line || also_lines) and municipality is not distinct from $3 and removed_at is null`,
    [regionId, line, municipality],
  )
  return row?.findings ?? 0
}

/** "3, Huizen": what people call a cell in a sentence. */
export function cellLabel({ municipalities }: Region, { line, municipality }: Cell): string {
  const name = municipalities.find(({ code }) => code === municipality)?.name
  return `${line}, ${municipality === null ? 'Regionaal' : (name ?? municipality)}`
}

/** Line and place looked up even when the reason is wrong, so that a person hears everything at once. */
function cellOf(region: Region, input: unknown): Outcome<Cell> {
  const said = parseFields(emptyCellSchema.pick({ actionLine: true, place: true }), input)
  if (!said.ok) return said
  const { actionLine, place: placeWord } = said.value
  const line = region.actionLines.some(({ number }) => number === actionLine)
    ? done(actionLine)
    : invalid('actionLine', 'unknown-action-line', String(actionLine))
  const place = parsePlace(region, 'place', placeWord)
  if (line.ok && place.ok) return done({ line: line.value, municipality: place.value })
  return refused({ kind: 'invalid', fields: { ...problemFields(line), ...problemFields(place) } })
}
