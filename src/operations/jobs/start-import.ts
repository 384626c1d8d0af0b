import { mayRead } from '../../domain/caller.ts'
import { done, type FieldProblems, type Outcome, refused } from '../../domain/outcome.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import type { Needs } from '../needs.ts'

/** A sheet that was read: its heading, and per row what goes into the register beside the cells as they stood. */
export type UploadedSheet = {
  header: readonly string[]
  unknownHeadings: readonly string[]
  rows: readonly UploadedRow[]
}

export type UploadedRow = {
  number: number
  input: Record<string, string | number>
  problems?: FieldProblems
  cells: readonly (string | number)[]
}

/** A sheet with more rows than this is not waited for. */
export const mostRowsAtOnce = 500

/**
 * Keeps a large sheet, and asks in the same transaction that it be worked off (a trigger does). Answers the id of the work.
 * Whether each row may be written is asked when it is written: rights are those of that moment.
 */
export function startImport(
  { database, caller }: Needs,
  regionId: string,
  noun: Noun,
  { header, unknownHeadings, rows }: UploadedSheet,
): Promise<Outcome<{ jobId: string }>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId)) return refused({ kind: 'not-found' })
    const [row] = await sql.query<{ id: string }>(
      `insert into import_upload (region_id, person_id, noun, header, unknown_headings, rows, total)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [
        regionId,
        caller.id,
        noun,
        JSON.stringify(header),
        JSON.stringify(unknownHeadings),
        JSON.stringify(rows),
        rows.length,
      ],
    )
    return row ? done({ jobId: row.id }) : refused({ kind: 'not-allowed' })
  })
}
