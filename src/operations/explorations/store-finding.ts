import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { type KnownByNumber, knownByNumber } from '../registers/known-by-number.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'
import { checkFinding, namedInFindings } from './check-finding.ts'
import {
  bringsPassage,
  checkPassage,
  interviewsNamed,
  numberOfFinding,
  type PresentPassage,
} from './check-passage.ts'
import { passagesByNumber, selectPassages } from './select-passages.ts'
import { passageNotYours, storePassages } from './store-passages.ts'
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
  const interviews = await interviewsNamed(sql, region.id, [input])
  const passage = checkPassage(interviews, await presentPassage(sql, region.id, input, mode), input)
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
  const notTheirs = await storePassages(sql, region.id, [{ findingId: id, passage: passage.value }])
  return notTheirs.length === 0 ? done({ id, label: String(number) }) : passageNotYours
}

/** Of the finding that is written over, as far as the caller sees it. */
async function presentPassage(
  sql: Reading,
  regionId: string,
  input: unknown,
  mode: Mode,
): Promise<PresentPassage | undefined> {
  if (!bringsPassage(input)) return undefined
  if (mode.kind === 'change') return (await selectPassages(sql, regionId, mode.id))[0]
  const number = numberOfFinding(input)
  return number === null ? undefined : (await passagesByNumber(sql, regionId, [number])).get(number)
}

export async function nextNumber(sql: Writing, regionId: string): Promise<number> {
  const [row] = await sql.query<{ next: number }>(`select app.next_number('finding', $1) as next`, [regionId])
  return row?.next ?? 1
}
