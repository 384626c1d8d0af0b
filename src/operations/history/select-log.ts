import type { Reading } from '../../database/database.ts'
import type { LoggedChange } from '../../domain/history/walk-back.ts'
import type { Subject } from '../../domain/people/rights.ts'
import type { Role } from '../../domain/terms.ts'

/** What the log says happened to something, by whom. Who no longer is a member has no name here. */
export type Logged = LoggedChange & {
  /** What it happened to, as the log names it: an id, or several parts of a key with / between. */
  object: string
  at: Date
  /** Of one transaction by one person: together they made one version. */
  moment: string
  personId: string
  name: string | null
  roles: Role[]
  door: string
}

/** Oldest first, of one object or of several that together are one thing. */
export function selectLog(
  sql: Reading,
  regionId: string,
  subject: Subject,
  objects: readonly string[],
): Promise<Logged[]> {
  return sql.query<Logged>(
    `select number, asked.object, happened_at as at, happened_at::text || ' ' || logged.person_id as moment,
            logged.person_id as "personId", people.name, roles, door, deed, table_name as "table", before, after
       from unnest($3::text[]) asked (object) cross join lateral app.history_of($1, $2, asked.object) logged
       left join app.people_of($1) people on people.person_id = logged.person_id
      order by number`,
    [regionId, subject, objects],
  )
}
