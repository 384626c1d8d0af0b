import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { knownByNumbers } from '../registers/known-by-number.ts'
import type { Desk, Stored } from '../registers/register.ts'
import { type CheckedFinding, checkFinding, namedInFindings } from './check-finding.ts'
import {
  bringsPassage,
  checkPassage,
  interviewsNamed,
  type NamedInterviews,
  numberOfFinding,
  type PresentPassage,
} from './check-passage.ts'
import { passagesByNumber } from './select-passages.ts'
import { columnsOfKnown, type KnownFinding, nextNumber } from './store-finding.ts'
import { type FindingInTurn, writeInTurn } from './write-in-turn.ts'

/**
 * Writes the rows of a sheet as if one after the other, in as few statements as that takes: a few, unless a number stands in it twice.
 * What is wrong with a row is known before anything is written; only that a passage is another's shows in the writing.
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
    interviews: await interviewsNamed(sql, regionId, inputs),
    passages: await passagesByNumber(
      sql,
      regionId,
      inputs.filter(bringsPassage).flatMap((input) => numberOfFinding(input) ?? []),
    ),
    known: await knownOf(sql, regionId, good),
    highest: good.some(({ number }) => number === null) ? (await nextNumber(sql, regionId)) - 1 : 0,
    outcomes: [],
    waiting: [],
  }
  for (const [at, finding] of checked.entries())
    await take(sql, desk, rows, { at, finding, input: inputs[at] })
  await write(sql, desk, rows)
  return rows.outcomes
}

type Rows = {
  interviews: NamedInterviews
  /** By the number of the finding, as the rows before have left them. */
  passages: Map<number, PresentPassage>
  known: Map<number, KnownFinding>
  highest: number
  outcomes: Outcome<Stored>[]
  waiting: FindingInTurn[]
}

type Row = { at: number; finding: Outcome<CheckedFinding>; input: unknown }

async function take(sql: Writing, desk: Desk, rows: Rows, { at, finding, input }: Row): Promise<void> {
  const said = finding.ok ? finding.value.number : numberOfFinding(input)
  // The second row of a number is about what the first has made of it.
  if (said !== null && rows.waiting.some(({ number }) => number === said)) await write(sql, desk, rows)
  const passage = checkPassage(rows.interviews, said === null ? undefined : rows.passages.get(said), input)
  if (!finding.ok || !passage.ok) {
    const fields = { ...problemFields(finding), ...problemFields(passage) }
    rows.outcomes[at] = refused({ kind: 'invalid', fields })
    return
  }
  const known = said === null ? undefined : rows.known.get(said)
  if (known && !mayWrite(desk.caller, desk.region.id, 'findings', known)) {
    rows.outcomes[at] = refused({ kind: 'not-allowed' })
    return
  }
  const number = said ?? rows.highest + 1
  rows.highest = Math.max(rows.highest, number)
  rows.waiting.push({ at, id: known?.id ?? null, number, finding: finding.value, passage: passage.value })
}

async function write(sql: Writing, desk: Desk, rows: Rows): Promise<void> {
  const written = await writeInTurn(sql, desk, rows.waiting)
  for (const { at, number, finding, passage } of rows.waiting) {
    const outcome = written.get(at) ?? refused({ kind: 'not-allowed' })
    rows.outcomes[at] = outcome
    if (!outcome.ok) continue
    const { municipality, organisationId } = finding
    rows.known.set(number, { id: outcome.value.id, number, municipality, organisation: organisationId })
    if (passage.kind === 'none') rows.passages.delete(number)
    if (passage.kind === 'taken') rows.passages.set(number, passage)
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
