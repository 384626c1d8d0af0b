import type { Database } from '../../database/database.ts'

/** How long work that is done or was withdrawn, and the report of an import, can be looked back at. What failed stays until somebody looked. */
const daysKept = 90

/** Takes away what nobody looks back at any more. */
export async function forgetOldJobs(owner: Database, now: Date): Promise<void> {
  await owner.write(async (sql) => {
    await sql.query(
      `delete from import_upload where finished_at < $1::timestamptz - make_interval(days => $2)`,
      [now, daysKept],
    )
    await sql.query(
      `delete from job where state in ('done', 'withdrawn') and changed_at < $1::timestamptz - make_interval(days => $2)`,
      [now, daysKept],
    )
  })
}
