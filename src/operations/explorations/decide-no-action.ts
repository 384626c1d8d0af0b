import * as z from 'zod'
import type { Reading, Writing } from '../../database/database.ts'
import { mayRead, mayWrite } from '../../domain/caller.ts'
import { canonicalKey } from '../../domain/explorations/gap-key.ts'
import { parseFields, textField } from '../../domain/fields.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import { isStill, versionBegunWith } from '../../domain/registers/version-of-entry.ts'
import { takeTurns } from '../history/take-turns.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectGaps } from './select-gaps.ts'

const reasonSchema = z.object({ reason: textField(1000) })

/**
 * "Geen actie, omdat …": the region does nothing about a gap, and says why. A second reason replaces the first; one that brings along
 * the version it began with is refused as `changed-meanwhile` when there is another by now.
 */
export function decideNoAction(
  needs: Needs,
  regionId: string,
  key: string,
  input: unknown,
): Promise<Outcome<{ key: string }>> {
  return needs.database.write(async (sql) => {
    const gap = await gapToDecide(sql, needs, regionId, key)
    if (!gap.ok) return gap
    const draft = parseFields(reasonSchema, input)
    if (!draft.ok) return draft
    const still = await stillAsBegun(sql, regionId, gap.value.key, input)
    if (!still.ok) return still
    const { caller } = needs
    await sql.query(
      `insert into gap_decision (region_id, gap_key, reason, recorded_by) values ($1, $2, $3, $4)
       on conflict (region_id, gap_key) do update
         set reason = excluded.reason, recorded_by = excluded.recorded_by, recorded_at = now()
       where gap_decision.reason <> excluded.reason`,
      [regionId, gap.value.key, draft.value.reason, caller.kind === 'person' ? caller.id : ''],
    )
    return gap
  })
}

/** The gap stands open again, unless a goal or an action fills it; with a version only while the reason still is that version. */
export function takeBackNoAction(
  needs: Needs,
  regionId: string,
  key: string,
  input: unknown,
): Promise<Outcome<{ key: string }>> {
  return needs.database.write(async (sql) => {
    const allowed = mayDecide(needs, regionId)
    if (!allowed.ok) return allowed
    const name = canonicalKey(key) ?? key
    const still = await stillAsBegun(sql, regionId, name, input)
    if (!still.ok) return still
    const [gone] = await sql.query(
      'delete from gap_decision where region_id = $1 and gap_key = $2 returning gap_key',
      [regionId, name],
    )
    return gone ? done({ key: name }) : refused({ kind: 'not-found' })
  })
}

function mayDecide({ caller }: Needs, regionId: string): Outcome<null> {
  if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
  if (!mayRead(caller, regionId)) return refused({ kind: 'not-found' })
  return mayWrite(caller, regionId, 'gap-decisions') ? done(null) : refused({ kind: 'not-allowed' })
}

/** Only about what the exploration lacks now somebody can decide to do nothing. */
async function gapToDecide(
  sql: Reading,
  needs: Needs,
  regionId: string,
  key: string,
): Promise<Outcome<{ key: string }>> {
  const allowed = mayDecide(needs, regionId)
  if (!allowed.ok) return allowed
  const region = await selectRegion(sql, regionId, needs.today)
  if (!region.ok) return region
  const name = canonicalKey(key) ?? key
  const gaps = await selectGaps(sql, region.value)
  return gaps.some((gap) => gap.key === name) ? done({ key: name }) : refused({ kind: 'not-found' })
}

/** From here until the end of the transaction nobody else decides about this gap. */
async function stillAsBegun(
  sql: Writing,
  regionId: string,
  key: string,
  input: unknown,
): Promise<Outcome<null>> {
  await takeTurns(sql, `gap ${regionId} ${key}`)
  const present = await selectNoActionReason(sql, regionId, key)
  return isStill(versionBegunWith(input), await versionOfReason(present))
    ? done(null)
    : refused({ kind: 'changed-meanwhile' })
}

/** Undefined when nobody decided to do nothing about it. */
export async function selectNoActionReason(
  sql: Reading,
  regionId: string,
  key: string,
): Promise<string | undefined> {
  const [row] = await sql.query<{ reason: string }>(
    'select reason from gap_decision where region_id = $1 and gap_key = $2',
    [regionId, key],
  )
  return row?.reason
}
