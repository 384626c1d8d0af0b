import type { Writing } from '../../database/database.ts'
import { done, type FieldProblems, type Outcome, type Problem, refused } from '../../domain/outcome.ts'
import { takenAway, versionBegunWith, versionOf } from '../../domain/registers/version-of-entry.ts'
import type { Needs } from '../needs.ts'
import { atDesk } from './at-desk.ts'
import { type BeforeSheet, notOverwritten } from './compare-with-present.ts'
import { lockEntries } from './lock-entries.ts'
import type { Desk, Entry, Register, Stored } from './register.ts'

/** A row of a sheet. `problems`: what is wrong with it before anybody looks at what it says, such as a formula without a value. */
export type ImportRow = { number: number; input: unknown; problems?: FieldProblems }

export type RowResult = { row: number } & ({ stored: Stored } | { problem: Problem })

/**
 * Row by row: what is right lands, what is wrong comes back with its row and reason, in one transaction. A row that brings along the
 * version it was exported with never writes over what somebody else wrote since. Results come in the order of the rows.
 */
export function importEntries(
  needs: Needs,
  regionId: string,
  register: Register,
  rows: readonly ImportRow[],
): Promise<Outcome<RowResult[]>> {
  return atDesk(needs, regionId, register, async (sql, desk) =>
    done(await takeRows(sql, desk, register, rows)),
  )
}

/** What would come of an import, and how what it stores would stand: all of it done, looked at, and undone. */
export function tryEntries(
  needs: Needs,
  regionId: string,
  register: Register,
  rows: readonly ImportRow[],
): Promise<Outcome<{ results: RowResult[]; entries: ReadonlyMap<string, Entry> }>> {
  return atDesk(needs, regionId, register, async (sql, desk) => {
    let results: RowResult[] = []
    let entries: Entry[] = []
    await sql.attempt(async () => {
      results = await takeRows(sql, desk, register, rows)
      entries = await register.list(sql, desk.region)
      return refused({ kind: 'not-allowed' })
    })
    return done({ results, entries: new Map(entries.map((entry) => [entry.id, entry])) })
  })
}

async function takeRows(
  sql: Writing,
  desk: Desk,
  register: Register,
  rows: readonly ImportRow[],
): Promise<RowResult[]> {
  await lockEntries(sql, desk.region.id, register.noun)
  const before = await beforeSheet(sql, desk, register, rows)
  const present = await versionsByName(register, before)
  const results: RowResult[] = []
  let waiting: ImportRow[] = []
  const takeWaiting = async () => {
    const outcomes = (await register.storeRows?.(sql, desk, inputsOf(waiting))) ?? []
    for (const [at, outcome] of outcomes.entries()) results.push(resultOf(waiting[at], outcome))
    waiting = []
  }
  for (const row of rows) {
    if (!row.problems && register.storeRows && isUndisputed(register, row, present)) {
      waiting.push(row)
      if (waiting.length === rowsAtOnce) await takeWaiting()
      continue
    }
    await takeWaiting()
    const outcome: Outcome<Stored> = row.problems
      ? refused({ kind: 'invalid', fields: row.problems })
      : await takeOne(sql, desk, register, row, before)
    results.push(resultOf(row, outcome))
  }
  await takeWaiting()
  await takeAgain(sql, desk, register, rows, { before, results })
  return results
}

/** A row can name one that only comes further down in the sheet, such as an action that waits for a later one. */
async function takeAgain(
  sql: Writing,
  desk: Desk,
  register: Register,
  rows: readonly ImportRow[],
  { before, results }: { before: BeforeSheet; results: RowResult[] },
): Promise<void> {
  const early = (result: RowResult) =>
    'problem' in result &&
    result.problem.kind === 'invalid' &&
    Object.values(result.problem.fields).some(({ code }) => code === register.unknown)
  let progress = register.unknown !== undefined
  while (progress) {
    progress = false
    for (const [at, result] of results.entries()) {
      const row = early(result) ? rows[at] : undefined
      if (!row) continue
      const again = resultOf(row, await takeOne(sql, desk, register, row, before))
      results[at] = again
      progress ||= 'stored' in again
    }
  }
}

/** So many rows make one statement, which has its own limit of time. */
const rowsAtOnce = 1000

function takeOne(
  sql: Writing,
  desk: Desk,
  register: Register,
  { input }: ImportRow,
  before: BeforeSheet,
): Promise<Outcome<Stored>> {
  return sql.attempt(async () => {
    const stored = await register.store(sql, desk, input, { kind: 'row' })
    const begun = versionBegunWith(input)
    return stored.ok ? notOverwritten(sql, desk, register, stored.value, { begun, before }) : stored
  })
}

/** Whether nobody has written the entry of this row since the sheet was made; nobody can until the end of the transaction. */
function isUndisputed(
  { name }: Register,
  { input }: ImportRow,
  present: ReadonlyMap<string, string>,
): boolean {
  const begun = versionBegunWith(input)
  if (begun === undefined) return true
  const said = (input as Readonly<Record<string, unknown>>)[name]
  return begun !== takenAway && present.get(String(said ?? '').trim()) === begun
}

async function versionsByName(
  { name, fields }: Register,
  before: BeforeSheet,
): Promise<ReadonlyMap<string, string>> {
  const versions = [...before.values()].map(
    async ({ values }) => [String(values[name] ?? ''), await versionOf(fields, values)] as const,
  )
  return new Map(await Promise.all(versions))
}

/** Only a sheet that says which versions it was made from has to be held against them. */
async function beforeSheet(
  sql: Writing,
  { region }: Desk,
  register: Register,
  rows: readonly ImportRow[],
): Promise<BeforeSheet> {
  if (rows.every(({ input }) => versionBegunWith(input) === undefined)) return new Map()
  const entries = await register.list(sql, region)
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function inputsOf(rows: readonly ImportRow[]): unknown[] {
  return rows.map(({ input }) => input)
}

function resultOf(row: ImportRow | undefined, outcome: Outcome<Stored>): RowResult {
  const number = row?.number ?? 0
  return outcome.ok ? { row: number, stored: outcome.value } : { row: number, problem: outcome.problem }
}
