import { mayRead, mayWrite } from '../../domain/caller.ts'
import { canonicalKey, isOfRegion } from '../../domain/explorations/gap-key.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'
import { selectRegion } from '../regions/read-region.ts'
import { isEntryId } from '../registers/entry-id.ts'
import { lockEntries } from '../registers/lock-entries.ts'

/** What a gap is added to: `goal:` or `action:` and its id, as the select of the page sends it. */
const statements = {
  goal: {
    noun: 'goals',
    read: `select code as label, null as organisation from goal where region_id = $1 and id = $2 and removed_at is null`,
    join: `insert into goal_gap (region_id, goal_id, gap_key) values ($1, $2, $3) on conflict do nothing`,
  },
  action: {
    noun: 'actions',
    read: `select code as label, owner_id as organisation from action where region_id = $1 and id = $2 and removed_at is null`,
    join: `insert into action_gap (region_id, action_id, gap_key) values ($1, $2, $3) on conflict do nothing`,
  },
} as const

/** A goal or an action that is there already fills this gap too. Doing it again changes nothing. */
export function joinGap(
  { database, caller, today }: Needs,
  regionId: string,
  key: string,
  target: string,
): Promise<Outcome<{ kind: 'goal' | 'action'; label: string }>> {
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const name = canonicalKey(key)
    if (name === undefined || !isOfRegion(region.value, name)) return refused({ kind: 'not-found' })
    const [kind = '', id = ''] = target.split(':')
    if ((kind !== 'goal' && kind !== 'action') || !isEntryId(id)) return invalid('target', 'required')
    const { noun, read, join } = statements[kind]
    await lockEntries(sql, regionId, noun, id)
    const [row] = await sql.query<{ label: string; organisation: string | null }>(read, [regionId, id])
    if (!row) return refused({ kind: 'not-found' })
    if (!mayWrite(caller, regionId, noun, row)) return refused({ kind: 'not-allowed' })
    await sql.query(join, [regionId, id, name])
    return done({ kind, label: row.label })
  })
}
