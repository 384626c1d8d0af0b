import type { Writing } from '../../database/database.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Desk, Stored } from '../registers/register.ts'
import type { PassageToKeep } from './check-passage.ts'
import { passageNotYours, storePassages } from './store-passages.ts'
import { type FindingToWrite, writeFindings } from './write-findings.ts'

/** `at`: its place among the rows of a sheet. */
export type FindingInTurn = FindingToWrite & { at: number; passage: PassageToKeep }

/**
 * Writes findings with their passages, all at once, and answers what came of each by its place. Where a passage turns out to be one the
 * caller may not write over, all of it is undone and the others are written without those.
 */
export async function writeInTurn(
  sql: Writing,
  desk: Desk,
  findings: readonly FindingInTurn[],
): Promise<Map<number, Outcome<Stored>>> {
  if (findings.length === 0) return new Map()
  let notTheirs = new Set<number>()
  const written = await sql.attempt(async () => {
    const ids = await writeFindings(sql, desk, findings)
    const refusedIds = await storePassages(sql, desk.region.id, passagesOf(findings, ids))
    if (refusedIds.length === 0) return done(ids)
    notTheirs = new Set(
      findings.flatMap(({ at, number }) => (refusedIds.includes(ids.get(number) ?? '') ? [at] : [])),
    )
    return passageNotYours
  })
  if (written.ok)
    return new Map(findings.map(({ at, number }) => [at, storedAs(number, written.value.get(number))]))
  const others = await writeInTurn(
    sql,
    desk,
    findings.filter(({ at }) => !notTheirs.has(at)),
  )
  for (const at of notTheirs) others.set(at, passageNotYours)
  return others
}

/** A new finding has no passage that could be taken away. */
function passagesOf(findings: readonly FindingInTurn[], ids: ReadonlyMap<number, string>) {
  return findings.flatMap(({ id, number, passage }) => {
    const findingId = ids.get(number)
    return findingId === undefined || (id === null && passage.kind === 'none') ? [] : [{ findingId, passage }]
  })
}

function storedAs(number: number, id: string | undefined): Outcome<Stored> {
  return id === undefined ? refused({ kind: 'not-allowed' }) : done({ id, label: String(number) })
}
