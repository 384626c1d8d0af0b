import type { Database, Reading } from '../../database/database.ts'
import { type AuditLink, wordsOfLink } from '../../domain/audit/audit-entry.ts'
import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'

/** What was found in one chain: sound to its end, or the first link that is not as it was written. */
export type VerifiedChain = {
  regionId: string
  chain: 'write' | 'read'
  entries: number
  /** Of the last link, as hexadecimal: noted elsewhere, it also shows that the whole chain was not made anew. */
  end: string
  broken: { number: number; because: 'missing' | 'changed' | 'end-differs' } | null
}

type Chain = {
  regionId: string
  chain: 'write' | 'read'
  number: number
  hash: string
  beginsAfter: number
  beginsWith: string
}

const batch = 1000

/** Computes every chain anew, outside the database that made it. Needs the owner's rights: it reads all regions. */
export function verifyAudit(owner: Database, onlyRegion?: string): Promise<VerifiedChain[]> {
  return owner.read((sql) => verifyChains(sql, onlyRegion))
}

/** The same of one region, under the rights of whoever may read its log. */
export function verifyAuditOfRegion(
  needs: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; chains: VerifiedChain[] }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { caller } = needs
    if (!mayRead(caller, regionId, 'audit-log')) return refused({ kind: 'not-allowed' })
    return done({ region, chains: await verifyChains(sql, regionId) })
  })
}

async function verifyChains(sql: Reading, onlyRegion?: string): Promise<VerifiedChain[]> {
  const chains = await sql.query<Chain>(
    `select region_id as "regionId", chain, number, encode(hash, 'hex') as hash, begins_after as "beginsAfter",
              encode(begins_with, 'hex') as "beginsWith"
         from app.audit_chain where $1::text is null or region_id = $1 order by region_id, chain desc`,
    [onlyRegion ?? null],
  )
  const verified: VerifiedChain[] = []
  for (const chain of chains) verified.push(await verifyChain(sql, chain))
  return verified
}

async function verifyChain(sql: Reading, chain: Chain): Promise<VerifiedChain> {
  let expected = chain.beginsAfter + 1
  let hash = chain.beginsWith
  const found = (broken: VerifiedChain['broken']): VerifiedChain => ({
    regionId: chain.regionId,
    chain: chain.chain,
    entries: expected - 1 - chain.beginsAfter,
    end: hash,
    broken,
  })
  for (;;) {
    const links = await selectLinks(sql, chain, expected - 1)
    for (const link of links) {
      if (link.number !== expected) return found({ number: expected, because: 'missing' })
      const computed = await sha256(hash, wordsOfLink(link))
      if (computed !== link.hash) return found({ number: expected, because: 'changed' })
      hash = computed
      expected += 1
    }
    if (links.length < batch) break
  }
  const isEnd = expected - 1 === chain.number && hash === chain.hash
  return found(
    isEnd ? null : { number: expected, because: chain.number >= expected ? 'missing' : 'end-differs' },
  )
}

function selectLinks(sql: Reading, { regionId, chain }: Chain, after: number): Promise<AuditLink[]> {
  return sql.query<AuditLink>(
    `select region_id as "regionId", chain, number, (extract(epoch from happened_at) * 1000000)::bigint::text as micros,
            person_id as "personId", roles, door, address, deed, subject, table_name as "tableName", object_id as "objectId",
            before::text as before, after::text as after, encode(hash, 'hex') as hash
       from audit_entry where region_id = $1 and chain = $2 and number > $3 order by number limit ${batch}`,
    [regionId, chain, after],
  )
}

async function sha256(before: string, words: string): Promise<string> {
  const told = new TextEncoder().encode(words)
  const bytes = new Uint8Array([...bytesOfHex(before), ...told])
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

function bytesOfHex(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
