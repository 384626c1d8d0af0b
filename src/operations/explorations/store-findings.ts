import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { knownByNumbers } from '../registers/known-by-number.ts'
import type { Desk, Stored } from '../registers/register.ts'
import { type CheckedFinding, checkFinding, namedInFindings } from './check-finding.ts'
import { columnsOfKnown, type KnownFinding, nextNumber } from './store-finding.ts'
import { dropPassages, saysOfPassage } from './store-passage.ts'
import { type FindingToWrite, writeFindings } from './write-findings.ts'

/**
 * Writes the rows of a sheet as if one after the other, in as few statements as that takes: one, unless a number stands in it twice.
 * What is wrong with a row is known before anything is written.
 */
export async function storeFindings(
  sql: Writing,
  desk: Desk,
  inputs: readonly unknown[],
): Promise<Outcome<Stored>[]> {
  const regionId = desk.region.id
  const named = await namedInFindings(sql, regionId, inputs)
  const checked = inputs.map((input) => checkFinding(desk, named, input))
  const good = checked.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
  const rows: Rows = {
    known: await knownOf(sql, regionId, good),
    highest: good.some(({ number }) => number === null) ? (await nextNumber(sql, regionId)) - 1 : 0,
    outcomes: [],
    waiting: [],
    empties: inputs.map((input) => saysOfPassage(input) === 'none'),
  }
  for (const [at, outcome] of checked.entries()) {
    if (outcome.ok) await take(sql, desk, rows, at, outcome.value)
    else rows.outcomes[at] = outcome
  }
  await write(sql, desk, rows)
  return rows.outcomes
}

type Row = FindingToWrite & { at: number }
type Rows = {
  known: Map<number, KnownFinding>
  highest: number
  outcomes: Outcome<Stored>[]
  waiting: Row[]
  /** Of each row, whether it takes the passage of its finding away. */
  empties: readonly boolean[]
}

async function take(
  sql: Writing,
  desk: Desk,
  rows: Rows,
  at: number,
  finding: CheckedFinding,
): Promise<void> {
  const isWaiting = rows.waiting.some(({ number }) => number === finding.number)
  // The second row of a number is about what the first has made of it.
  if (isWaiting) await write(sql, desk, rows)
  const known = finding.number === null ? undefined : rows.known.get(finding.number)
  if (known && !mayWrite(desk.caller, desk.region.id, 'findings', known)) {
    rows.outcomes[at] = refused({ kind: 'not-allowed' })
    return
  }
  const number = finding.number ?? rows.highest + 1
  rows.highest = Math.max(rows.highest, number)
  rows.waiting.push({ at, id: known?.id ?? null, number, finding })
}

async function write(sql: Writing, desk: Desk, rows: Rows): Promise<void> {
  if (rows.waiting.length === 0) return
  const ids = await writeFindings(sql, desk, rows.waiting)
  const emptied = rows.waiting.flatMap(({ at, id }) => (id !== null && rows.empties[at] ? [id] : []))
  await dropPassages(sql, desk.region.id, emptied)
  for (const { at, number, finding } of rows.waiting) {
    const id = ids.get(number)
    rows.outcomes[at] =
      id === undefined ? refused({ kind: 'not-allowed' }) : done({ id, label: String(number) })
    const { municipality, organisationId } = finding
    if (id !== undefined) rows.known.set(number, { id, number, municipality, organisation: organisationId })
  }
  rows.waiting = []
}

async function knownOf(
  sql: Writing,
  regionId: string,
  findings: readonly CheckedFinding[],
): Promise<Map<number, KnownFinding>> {
  const numbers = findings.flatMap(({ number }) => (number === null ? [] : [number]))
  const known = await knownByNumbers<KnownFinding>(sql, 'finding', { regionId, numbers }, columnsOfKnown)
  return new Map(known.map((finding) => [finding.number, finding]))
}
