import type { Reading } from '../../database/database.ts'
import type { AuditFilter } from '../../domain/audit/audit-filter.ts'
import type { LoggedEntry } from '../../domain/audit/logged-entry.ts'

export type AuditPage = { page: number; perPage: number }

/** The entries of a region's log that a filter lets through, newest first, each with the network address it came from. */
export async function selectAuditLog(
  sql: Reading,
  regionId: string,
  filter: AuditFilter,
  { page, perPage }: AuditPage,
): Promise<{ total: number; entries: (LoggedEntry & { address: string })[] }> {
  const { condition, values } = conditionOf(regionId, filter)
  const [{ total } = { total: 0 }] = await sql.query<{ total: number }>(
    `select count(*)::int as total from audit_entry entry where ${condition}`,
    values,
  )
  const given = values.length
  const entries = await sql.query<LoggedEntry & { address: string }>(
    `select number, chain, happened_at as at, entry.person_id as "personId", people.name, roles, door, address, deed, subject,
            table_name as "table", object_id as object, before, after
       from audit_entry entry left join app.people_of($1) people on people.person_id = entry.person_id
      where ${condition}
      order by happened_at desc, chain desc, number desc limit $${given + 1} offset $${given + 2}`,
    [...values, perPage, (page - 1) * perPage],
  )
  return { total, entries }
}

function conditionOf(
  regionId: string,
  { person, subject, deed, chain, from, to, words }: AuditFilter,
): { condition: string; values: unknown[] } {
  const midnight = (day: string) => `(${day})::timestamp at time zone 'Europe/Amsterdam'`
  const somewhere = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return {
    condition: `region_id = $1 and ($2::text is null or entry.person_id = $2) and ($3::text is null or subject = $3)
      and ($4::text is null or deed = $4) and ($5::text is null or chain = $5)
      and ($6::date is null or happened_at >= ${midnight('$6::date')})
      and ($7::date is null or happened_at < ${midnight('$7::date + 1')})
      and ($8 = '%%' or object_id ilike $8 or before::text ilike $8 or after::text ilike $8)`,
    values: [regionId, person, subject, deed, chain, from, to, somewhere],
  }
}
