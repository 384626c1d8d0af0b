import type { Database, Writing } from '../../database/database.ts'

/** How many months of the log are kept: of what was written, and of who read what is delicate. */
export type AuditKeeping = { writesMonths: number; readingsMonths: number }

/** Forgets what is older than is kept; the chains then begin later, and still are chains. Needs the owner's rights. */
export function forgetAudit(
  owner: Database,
  now: Date,
  { writesMonths, readingsMonths }: AuditKeeping,
): Promise<void> {
  return owner.write(async (sql) => {
    const today = await believedMoment(sql, now)
    const forget = (chain: 'write' | 'read', months: number) =>
      sql.query('select app.forget_audit($1, $2::timestamptz - make_interval(months => $3))', [
        chain,
        today,
        months,
      ])
    await forget('write', writesMonths)
    await sql.query(forgetWords)
    await forget('read', readingsMonths)
  })
}

/** Words of an interview that stand nowhere any more, and that the log no longer tells a version of. */
const forgetWords = `delete from interview_words words
   where not exists (select from interview where interview.region_id = words.region_id and interview.words_id = words.id)
     and not exists (select from finding_passage taken where taken.region_id = words.region_id and taken.words_id = words.id)
     and not exists (select from audit_entry entry
                      where entry.region_id = words.region_id and entry.subject in ('interviews', 'findings')
                        and words.id::text in (entry.before ->> 'words_id', entry.after ->> 'words_id'))`

/**
 * A clock that jumps years ahead must not empty the log. So what is believed to be the time follows the clock by at most two hours at
 * each call: by the time it has caught up, somebody has seen the clock. It goes back at once.
 */
async function believedMoment(sql: Writing, now: Date): Promise<string> {
  const [believed] = await sql.query<{ value: string }>(
    `insert into app.remembered as kept (name, value) values ('audit clock', $1::timestamptz::text)
     on conflict (name) do update set value = least($1::timestamptz, kept.value::timestamptz + interval '2 hours')::text
     returning value`,
    [now],
  )
  return believed?.value ?? now.toISOString()
}
