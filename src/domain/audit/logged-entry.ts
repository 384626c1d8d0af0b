import type { Noun } from '../registers/noun.ts'
import type { Role } from '../terms.ts'
import type { AuditChain, AuditDeed, AuditSubject } from './audit-filter.ts'

/** A row as the database wrote it down, by the names of its columns. */
export type LoggedRow = Readonly<Record<string, unknown>>

/** One entry of the audit log, as those who may read it see it. */
export type LoggedEntry = {
  /** Of its chain: 1, 2, 3 … without a hole. */
  number: number
  chain: AuditChain
  at: Date
  /** '' for the operator; `invitation:` and its number for who came by a link. */
  personId: string
  /** Null: no longer a member of the region, or nobody in particular. */
  name: string | null
  /** As they were then. */
  roles: readonly Role[]
  /** Through what it came in: page, api, job, operator or invitation. */
  door: string
  deed: AuditDeed
  subject: AuditSubject
  table: string
  /** Which row; '' for the reading of a whole list. */
  object: string
  /** Of the fields that changed; of a new row nothing, of a deleted one everything. */
  before: LoggedRow | null
  after: LoggedRow | null
}

/** What an id in the log stands for: an entry of a register, by the name people know it by today. */
export type NamedObject = { noun: Noun; label: string; isAway: boolean }
