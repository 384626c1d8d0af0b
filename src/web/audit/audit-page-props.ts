import type { FieldProblems } from '../../domain/outcome.ts'
import type { AuditLog } from '../../operations/audit/read-audit-log.ts'
import type { LogReader } from '../../presentation/audit/logged-fields.ts'
import type { Visit } from '../visit.ts'

/** What the page of the log and its parts show. */
export type AuditPageProps = {
  visit: Visit
  log: AuditLog
  reader: LogReader
  /** The filter as it stands in the address. */
  asked: Readonly<Record<string, string>>
  problems: FieldProblems
  page: number
  perPage: number
}
