import type { Reading } from '../../database/database.ts'
import { type Logo, type Looks, plainLooks } from '../../domain/regions/looks.ts'
import type { Region } from '../../domain/regions/region.ts'

export type LooksColumns = {
  accent: string | null
  logo: Looks['logo']
}

/** For a statement that has `region` in it: its looks beside it, without the bytes of the logo. */
export const looksColumns = `looks.accent, case when logo.digest is not null then jsonb_build_object('digest', logo.digest,
            'mediaType', logo.media_type, 'width', logo.width, 'height', logo.height, 'alternative', looks.logo_alternative) end as logo`
export const looksOfRegion = `left join region_looks looks on looks.region_id = region.id
       left join region_logo logo on logo.region_id = region.id and logo.digest = looks.logo_digest`

/** What a document needs of them: the bytes of the logo too. */
export async function selectLooks(
  sql: Reading,
  { id, looks = plainLooks }: Pick<Region, 'id' | 'looks'>,
): Promise<{ accent: string | null; logo: Logo | null }> {
  return { accent: looks.accent, logo: await selectLogo(sql, id, looks) }
}

/** The logo with its bytes. */
export async function selectLogo(sql: Reading, regionId: string, { logo }: Looks): Promise<Logo | null> {
  if (logo === null) return null
  const bytes = await selectLogoBytes(sql, regionId, logo.digest)
  return bytes ? { ...logo, bytes: bytes.bytes } : null
}

export async function selectLogoBytes(
  sql: Reading,
  regionId: string,
  digest: string,
): Promise<Pick<Logo, 'bytes' | 'mediaType'> | undefined> {
  const [found] = await sql.query<Pick<Logo, 'bytes' | 'mediaType'>>(
    'select bytes, media_type as "mediaType" from region_logo where region_id = $1 and digest = $2',
    [regionId, digest],
  )
  return found
}
