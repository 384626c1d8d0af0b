import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { CellChange } from '../../domain/registers/cell-change.ts'
import type { Cell, Field, Values } from '../../domain/registers/field.ts'
import { ownerOfEntry } from '../../domain/registers/owner-of-entry.ts'
import type { Needs } from '../needs.ts'
import { atDesk } from './at-desk.ts'
import { isEntryId } from './entry-id.ts'
import { lockEntries } from './lock-entries.ts'
import type { Desk, Entry, Register, Stored } from './register.ts'

/** How the entry stands now, where there is one for this person to write. */
export type ChangedCell = { outcome: Outcome<Stored>; values?: Values }

/** How a sheet writes a value: presentation/registers/cell-words.ts. */
export type WriteCell = (field: Field, cell: Cell, region: Region) => string | number | null

/**
 * Cells one by one, in one transaction: what is right lands, what is wrong comes back with its reason. A cell that holds neither what
 * somebody saw nor what they want is refused as `changed-meanwhile`; so two who write other cells of one entry are not in each other's
 * way. The entry is written as a whole, through `store`, as every form does. Outcomes come in the order of the changes.
 */
export function changeCells(
  needs: Needs,
  regionId: string,
  register: Register,
  changes: readonly CellChange[],
  write: WriteCell,
): Promise<Outcome<{ region: Region; cells: ChangedCell[] }>> {
  return atDesk(needs, regionId, register, async (sql, desk) =>
    done({ region: desk.region, cells: await takeCells(sql, desk, register, changes, write) }),
  )
}

/** What would come of it: all of it done, looked at, and undone. */
export function tryCells(
  needs: Needs,
  regionId: string,
  register: Register,
  changes: readonly CellChange[],
  write: WriteCell,
): Promise<Outcome<{ region: Region; cells: ChangedCell[] }>> {
  return atDesk(needs, regionId, register, async (sql, desk) => {
    let cells: ChangedCell[] = []
    await sql.attempt(async () => {
      cells = await takeCells(sql, desk, register, changes, write)
      return refused({ kind: 'not-allowed' })
    })
    return done({ region: desk.region, cells })
  })
}

async function takeCells(
  sql: Writing,
  desk: Desk,
  register: Register,
  changes: readonly CellChange[],
  write: WriteCell,
): Promise<ChangedCell[]> {
  const present = await lockAndList(sql, desk.region, register, changes)
  const cells: ChangedCell[] = []
  for (const change of changes) {
    const values = present.get(change.id)
    if (
      !values ||
      !mayWrite(desk.caller, desk.region.id, register.noun, ownerOfEntry(register.noun, values))
    ) {
      cells.push({ outcome: refused({ kind: values ? 'not-allowed' : 'not-found' }) })
      continue
    }
    const outcome = await takeOne(sql, desk, register, { change, values, write })
    if (outcome.ok) {
      const [entry] = await register.list(sql, desk.region, change.id)
      if (entry) present.set(change.id, entry.values)
    }
    cells.push({ outcome, values: present.get(change.id) ?? values })
  }
  return cells
}

type Taking = { change: CellChange; values: Values; write: WriteCell }

async function takeOne(
  sql: Writing,
  desk: Desk,
  register: Register,
  { change, values, write }: Taking,
): Promise<Outcome<Stored>> {
  const { region } = desk
  const field = register.fields.find(({ key }) => key === change.field)
  if (!field) return refused({ kind: 'not-found' })
  const now = cellText(write(field, values[field.key] ?? null, region))
  if (now === change.becomes) return done({ id: change.id, label: String(values[register.name] ?? '') })
  if (now !== change.was) return refused({ kind: 'changed-meanwhile' })
  const input = Object.fromEntries(
    register.fields.map((each) => [each.key, write(each, values[each.key] ?? null, region)]),
  )
  return sql.attempt(() =>
    register.store(
      sql,
      desk,
      { ...input, [change.field]: change.becomes },
      { kind: 'change', id: change.id },
    ),
  )
}

/** One entry is locked by itself; of several the whole list, so that two never wait for each other. */
async function lockAndList(
  sql: Writing,
  region: Region,
  register: Register,
  changes: readonly CellChange[],
): Promise<Map<string, Values>> {
  const ids = [...new Set(changes.map(({ id }) => id).filter(isEntryId))]
  if (ids.length === 0) return new Map()
  const only = ids.length === 1 ? ids[0] : undefined
  await lockEntries(sql, region.id, register.noun, only)
  const entries: Entry[] = await register.list(sql, region, only)
  return new Map(entries.filter(({ id }) => ids.includes(id)).map(({ id, values }) => [id, values]))
}

/** A cell as one types it. */
export function cellText(cell: string | number | null): string {
  return cell === null ? '' : typeof cell === 'number' ? String(cell).replace('.', ',') : cell
}
