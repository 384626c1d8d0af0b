import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { type KnownByNumber, knownByNumber } from '../registers/known-by-number.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'
import { checkFinding, namedInFindings } from './check-finding.ts'
import { checkPassage, storePassage } from './store-passage.ts'
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
  const passage = await checkPassage(sql, region.id, input, mode)
  if (!checked.ok || !passage.ok)
    return refused({ kind: 'invalid', fields: { ...problemFields(checked), ...problemFields(passage) } })
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
  if (id === undefined) return refused({ kind: 'not-allowed' })
  const kept = await storePassage(sql, region.id, id, passage.value)
  return kept.ok ? done({ id, label: String(number) }) : kept
}

export async function nextNumber(sql: Writing, regionId: string): Promise<number> {
  const [row] = await sql.query<{ next: number }>(`select app.next_number('finding', $1) as next`, [regionId])
  return row?.next ?? 1
}
