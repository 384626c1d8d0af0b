import { auditChains, auditDeeds, auditSubjects } from '../../domain/audit/audit-filter.ts'
import type { LoggedEntry, LoggedRow } from '../../domain/audit/logged-entry.ts'
import { roles } from '../../domain/terms.ts'

/** An entry of the log as a program gets it. `eerder` and `daarna` hold columns of the database, as handover packages do. */
export type ToldEntry = {
  nummer: number
  soort: string
  tijdstip: string
  /** Null for the operator of the installation. */
  persoon: string | null
  naam: string | null
  rollen: string[]
  via: string
  daad: string
  onderwerp: string
  tabel: string | null
  object: string | null
  eerder: LoggedRow | null
  daarna: LoggedRow | null
}

export function toldEntry(entry: LoggedEntry): ToldEntry {
  return {
    nummer: entry.number,
    soort: auditChains.dutch[entry.chain],
    tijdstip: entry.at.toISOString(),
    persoon: entry.personId === '' ? null : entry.personId,
    naam: entry.name,
    rollen: entry.roles.map((role) => roles.dutch[role]),
    via: entry.door,
    daad: auditDeeds.dutch[entry.deed],
    onderwerp: auditSubjects.dutch[entry.subject],
    tabel: entry.table === '' ? null : entry.table,
    object: entry.object === '' ? null : entry.object,
    eerder: entry.before,
    daarna: entry.after,
  }
}
