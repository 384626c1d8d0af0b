import type { Reading } from '../../database/database.ts'
import type {
  AnnouncedChange,
  DraftMember,
  DraftRegion,
  ReferenceMunicipality,
} from '../../domain/regions/draft-region.ts'

export function selectMunicipalities(sql: Reading): Promise<ReferenceMunicipality[]> {
  return sql.query<ReferenceMunicipality>(
    `select code, display_name as name, province, inhabitants, inhabitants_on as "inhabitantsOn"
       from municipality order by lower(display_name)`,
  )
}

/** Every draft region with those who belong to it on `day`. */
export async function selectDraftRegions(sql: Reading, day: string): Promise<DraftRegion[]> {
  const regions = await sql.query<Omit<DraftRegion, 'members'>>(
    `select slug, name, centre_municipality as "centreMunicipality", certainty, source
       from draft_region order by lower(name)`,
  )
  const members = await sql.query<DraftMember & { region: string }>(
    `select region, code, display_name as name, province, inhabitants, inhabitants_on as "inhabitantsOn",
            valid_from as "validFrom", valid_to as "validTo", certainty, membership.source
       from draft_membership membership join municipality on code = membership.municipality
      where valid_from <= $1 and (valid_to is null or valid_to > $1)
      order by lower(display_name)`,
    [day],
  )
  const perRegion = Map.groupBy(members, ({ region }) => region)
  return regions.map((region) => ({
    ...region,
    members: (perRegion.get(region.slug) ?? []).map(({ region: _, ...member }) => member),
  }))
}

type ChangeRow = Pick<AnnouncedChange, 'intendedOn' | 'certainty' | 'source' | 'isDue'> & {
  code: string
  name: string
  intoCode: string
  intoName: string
}

export async function selectAnnouncedChanges(sql: Reading, day: string): Promise<AnnouncedChange[]> {
  const rows = await sql.query<ChangeRow>(
    `select own.code, own.display_name as name, other.code as "intoCode", other.display_name as "intoName",
            intended_on as "intendedOn", intended_on <= $1 as "isDue", certainty, change.source
       from announced_change change
       join municipality own on own.code = change.municipality
       join municipality other on other.code = change.into_municipality
      order by intended_on, lower(own.display_name)`,
    [day],
  )
  return rows.map(({ code, name, intoCode, intoName, ...change }) => ({
    ...change,
    municipality: { code, name },
    into: { code: intoCode, name: intoName },
  }))
}
