import type { Database, Writing } from '../../database/database.ts'
import type { ReferenceProblem } from '../../domain/framework/reference-problem.ts'

/** `changed` is false when exactly this had been loaded already, and nothing was written. */
export type Loaded = { ok: true; changed: boolean } | { ok: false; problems: ReferenceProblem[] }

/** Raised when the same files have to be written in another way. */
const mannerOfWriting = 1

/** SHA-256 of what was handed over, in hexadecimal. */
export async function digestOf(input: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([mannerOfWriting, input]))
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

export function isLoaded(owner: Database, name: string, digest: string): Promise<boolean> {
  return owner.read(async (sql) => {
    const rows = await sql.query('select from reference_data where name = $1 and digest = $2', [name, digest])
    return rows.length > 0
  })
}

/** First and last of a load: two processes that start at once take turns. */
export async function markLoaded(sql: Writing, name: string, digest: string): Promise<void> {
  await sql.query(
    `insert into reference_data (name, digest) values ($1, $2)
     on conflict (name) do update set digest = excluded.digest, loaded_at = now()`,
    [name, digest],
  )
}
