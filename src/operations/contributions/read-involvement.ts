import type { Reading } from '../../database/database.ts'
import type { Contribution, Participation } from '../../domain/contributions/involvement.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { noteContributions } from '../registers/note-delicate-reading.ts'

export type InvolvementFacts = {
  participations: readonly Participation[]
  contributions: readonly Contribution[]
}

/** Who took part in the plan, and what people with lived experience said about it. */
export function readInvolvement(
  needs: Needs,
  regionId: string,
): Promise<Outcome<InvolvementFacts & { region: Region }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const involvement = await selectInvolvement(sql, regionId)
    noteContributions(sql, regionId, involvement.contributions.length)
    return done({ region, ...involvement })
  })
}

/** The same inside a transaction that goes on to do something with it. */
export async function selectInvolvement(sql: Reading, regionId: string): Promise<InvolvementFacts> {
  const participations = await selectParticipations(sql, regionId)
  const contributions = await sql.query<Contribution>(
    `select contribution.id, number, received_on as "receivedOn", contribution.action_line as "actionLine",
            from_whom as "fromWhom", body, involvement, answer, what_changed as "whatChanged",
            contribution.is_example as "isExample", contribution.invitation_id is not null as "byInvitation",
            case when contribution.invitation_id is not null then (select note from invitation it
              where it.region_id = contribution.region_id and it.id = contribution.invitation_id) end as "invitationNote",
            case when action.id is not null
              then jsonb_build_object('id', action.id, 'code', action.code, 'title', action.title) end as action
       from contribution left join action
         on action.region_id = contribution.region_id and action.id = action_id and action.removed_at is null
      where contribution.region_id = $1 and contribution.removed_at is null
      order by number`,
    [regionId],
  )
  return { participations, contributions }
}

/** Every occasion on which a party took part, in the order of their days. */
export function selectParticipations(sql: Reading, regionId: string): Promise<Participation[]> {
  return sql.query<Participation>(
    `select id, party, organisation, took_place_on as "tookPlaceOn", form, result, is_example as "isExample"
       from participation where region_id = $1 and removed_at is null
      order by took_place_on nulls first, organisation, form`,
    [regionId],
  )
}
