/** One link of a chain of the audit log, as the database keeps it; texts as PostgreSQL writes them, for they are what was hashed. */
export type AuditLink = {
  regionId: string
  chain: 'write' | 'read'
  number: number
  /** Microseconds since 1970, UTC. */
  micros: string
  /** `invitation:` and its number for who came by a link; '' for the operator. */
  personId: string
  roles: readonly string[]
  door: string
  address: string
  deed: 'add' | 'change' | 'remove' | 'restore' | 'delete' | 'read'
  subject: string
  tableName: string
  objectId: string
  before: string | null
  after: string | null
  /** SHA-256 over the hash before it and this link's words; lower-case hexadecimal. */
  hash: string
}

/** No field can hold this sign, so two different links never have the same words. */
const between = '\x1f'

/** What is hashed after the hash of the link before: the same words, in the same order, as `app.add_to_chain` in the database. */
export function wordsOfLink(link: AuditLink): string {
  return [
    link.regionId,
    link.chain,
    link.number,
    link.micros,
    link.personId,
    link.roles.join(','),
    link.door,
    link.address,
    link.deed,
    link.subject,
    link.tableName,
    link.objectId,
    link.before ?? '',
    link.after ?? '',
  ].join(between)
}
