import { createHash } from 'node:crypto'
import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import {
  type ChangedLooks,
  type Picture,
  parseLooks,
  plainLooks,
  versionOfLooks,
} from '../../domain/regions/looks.ts'
import { isStill, versionBegunWith } from '../../domain/registers/version-of-entry.ts'
import type { Needs } from '../needs.ts'
import { takeTurnsAtSettings } from './change-region.ts'
import { selectRegion } from './read-region.ts'

/**
 * Changes the colour and the logo: takes `accent`, `alternative` (what is on the logo, in words) and `removeLogo`, and a new picture
 * or none. With the version it began with it is refused as `changed-meanwhile` when there is another by now.
 */
export function changeLooks(
  { database, caller, today }: Needs,
  regionId: string,
  input: unknown,
  picture: Picture | null,
): Promise<Outcome<{ regionId: string }>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    await takeTurnsAtSettings(sql, regionId)
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayWrite(caller, regionId, 'settings')) return refused({ kind: 'not-allowed' })
    const { looks = plainLooks } = region.value
    if (!isStill(versionBegunWith(input), await versionOfLooks(looks)))
      return refused({ kind: 'changed-meanwhile' })
    const changed = parseLooks(input, (keepsLogo) => picture !== null || (keepsLogo && looks.logo !== null))
    if (!changed.ok) return changed
    const kept = changed.value.keepsLogo ? (looks.logo?.digest ?? null) : null
    const digest = picture ? await insertLogo(sql, regionId, picture) : kept
    await storeLooks(sql, regionId, changed.value, digest)
    return done({ regionId })
  })
}

async function insertLogo(sql: Writing, regionId: string, picture: Picture): Promise<string> {
  const digest = createHash('sha256').update(picture.bytes).digest('hex')
  await sql.query(
    `insert into region_logo (region_id, digest, media_type, bytes, width, height) values ($1, $2, $3, $4, $5, $6)
     on conflict (region_id, digest) do nothing`,
    [regionId, digest, picture.mediaType, Buffer.from(picture.bytes), picture.width, picture.height],
  )
  return digest
}

/** A logo that is no longer shown is not kept; what was published has its own. */
async function storeLooks(
  sql: Writing,
  regionId: string,
  { accent, alternative }: ChangedLooks,
  digest: string | null,
): Promise<void> {
  await sql.query(
    `insert into region_looks (region_id, accent, logo_digest, logo_alternative) values ($1, $2, $3, $4)
     on conflict (region_id) do update set accent = excluded.accent, logo_digest = excluded.logo_digest,
       logo_alternative = excluded.logo_alternative, changed_at = now()`,
    [regionId, accent, digest, digest === null ? '' : alternative],
  )
  await sql.query('delete from region_logo where region_id = $1 and digest is distinct from $2', [
    regionId,
    digest,
  ])
}
