import type { Reading } from '../../database/database.ts'
import type { AuditFilter, AuditSubject } from '../../domain/audit/audit-filter.ts'
import type { LoggedEntry, NamedObject } from '../../domain/audit/logged-entry.ts'
import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Role } from '../../domain/terms.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { noteDelicateEntries } from './note-delicate-entries.ts'
import { type AuditPage, selectAuditLog } from './select-audit-log.ts'
import { selectObjectNames } from './select-object-names.ts'

export type AuditLog<Entry extends LoggedEntry = LoggedEntry> = {
  region: Region
  /** How many the filter lets through; `entries` are one page of them. */
  total: number
  entries: Entry[]
  /** What the ids in the entries stand for. */
  names: ReadonlyMap<string, NamedObject>
  /** Of all members of today, by their id. */
  memberNames: ReadonlyMap<string, string>
  /** Who and what can be asked for: all that stands in the log of this region. */
  people: readonly LoggedPerson[]
  subjects: readonly AuditSubject[]
}

export type LoggedPerson = { personId: string; name: string | null; roles: Role[] }

/** What a region's log holds, newest first. Network addresses are left to the operator: here one reads of one's colleagues. */
export async function readAuditLog(
  needs: Needs,
  regionId: string,
  filter: AuditFilter,
  page: AuditPage,
): Promise<Outcome<AuditLog>> {
  const read = await readAuditLogWithAddresses(needs, regionId, filter, page)
  if (!read.ok) return read
  return done({ ...read.value, entries: read.value.entries.map(({ address: _, ...entry }) => entry) })
}

/** The same with the network address of every entry, for whoever runs the installation. */
export function readAuditLogWithAddresses(
  needs: Needs,
  regionId: string,
  filter: AuditFilter,
  page: AuditPage,
): Promise<Outcome<AuditLog<LoggedEntry & { address: string }>>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { caller } = needs
    if (!mayRead(caller, regionId, 'audit-log')) return refused({ kind: 'not-allowed' })
    const { total, entries } = await selectAuditLog(sql, regionId, filter, page)
    const names = await selectObjectNames(sql, regionId, entries.flatMap(wordsOf))
    noteDelicateEntries(sql, regionId, entries)
    const memberNames = await selectMemberNames(sql, regionId)
    const choices = await selectChoices(sql, regionId)
    return done({ region, total, entries, names, memberNames, ...choices })
  })
}

async function selectChoices(sql: Reading, regionId: string): Promise<Pick<AuditLog, 'people' | 'subjects'>> {
  const people = await sql.query<LoggedPerson>(
    `select seen.person_id as "personId", people.name, seen.roles
       from (select distinct on (person_id) person_id, roles from audit_entry where region_id = $1
              order by person_id, happened_at desc) seen
       left join app.people_of($1) people on people.person_id = seen.person_id
      order by people.name nulls last, seen.person_id`,
    [regionId],
  )
  const subjects = await sql.query<{ subject: AuditSubject }>(
    'select distinct subject from audit_entry where region_id = $1 order by subject',
    [regionId],
  )
  return { people, subjects: subjects.map(({ subject }) => subject) }
}

async function selectMemberNames(sql: Reading, regionId: string): Promise<Map<string, string>> {
  const rows = await sql.query<{ id: string; name: string }>(
    'select person_id as id, name from app.people_of($1)',
    [regionId],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Every word of an entry that may be the id of something. */
function wordsOf({ object, before, after }: LoggedEntry): string[] {
  const values = [object, ...Object.values(before ?? {}), ...Object.values(after ?? {})]
  return values.filter((value) => typeof value === 'string')
}
