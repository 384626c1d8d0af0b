import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { type KnownByNumber, knownByNumber } from '../registers/known-by-number.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'
import { checkFinding, namedInFindings } from './check-finding.ts'
import { writeFindings } from './write-findings.ts'

export type KnownFinding = KnownByNumber & { municipality: string | null; organisation: string | null }
export const columnsOfKnown = 'id, number, municipality, organisation_id as organisation'

/** Writes one finding; a new one gets the next number of the region. */
export async function storeFinding(
  sql: Writing,
  desk: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  const { region, caller } = desk
  const checked = checkFinding(desk, await namedInFindings(sql, region.id, [input]), input)
  if (!checked.ok) return checked
  const finding = checked.value
  const known = await knownByNumber<KnownFinding>(
    sql,
    'finding',
    { regionId: region.id, mode, number: finding.number },
    columnsOfKnown,
  )
  if (!known.ok) return known
  if (known.value && !mayWrite(caller, region.id, 'findings', known.value))
    return refused({ kind: 'not-allowed' })
  const number = finding.number ?? known.value?.number ?? (await nextNumber(sql, region.id))
  const written = await writeFindings(sql, desk, [{ id: known.value?.id ?? null, number, finding }])
  const id = written.get(number)
  return id === undefined ? refused({ kind: 'not-allowed' }) : done({ id, label: String(number) })
}

export async function nextNumber(sql: Writing, regionId: string): Promise<number> {
  const [row] = await sql.query<{ next: number }>(`select app.next_number('finding', $1) as next`, [regionId])
  return row?.next ?? 1
}
