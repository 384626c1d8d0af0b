import type { Caller, RowOwner } from '../../../domain/caller.ts'
import {
  editedMunicipalities,
  editedOrganisations,
  mayRead,
  mayWrite,
  mayWriteSome,
} from '../../../domain/caller.ts'
import { parseFields } from '../../../domain/fields.ts'
import {
  done,
  type FieldProblems,
  invalid,
  type Outcome,
  problemFields,
  refused,
} from '../../../domain/outcome.ts'
import {
  type ProposalNoun,
  parseProposed,
  proposalSchema,
  proposedChanges,
} from '../../../domain/plans/versions/change-proposal.ts'
import { versionInForce } from '../../../domain/plans/versions/plan-version.ts'
import { parsePlace } from '../../../domain/regions/place.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { takeTurns } from '../../history/take-turns.ts'
import type { Needs } from '../../needs.ts'
import { notWelcome } from '../../regions/read-in-region.ts'
import { selectRegion } from '../../regions/read-region.ts'
import { selectObject } from './read-change-proposals.ts'
import { selectPlanVersions } from './select-plan-versions.ts'

/**
 * Proposes to change a goal or action of the plan in force, or to add one (`id` undefined). `input` is its whole form, with the reason
 * and in whose name. Nothing changes until it is decided.
 */
export function proposeChange(
  { database, caller, today }: Needs,
  regionId: string,
  { noun, id }: { noun: ProposalNoun; id?: string | undefined },
  input: unknown,
): Promise<Outcome<{ number: number }>> {
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    if (caller.kind !== 'person' || !mayWriteSome(caller, regionId, 'change-proposals'))
      return refused({ kind: 'not-allowed' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const inForce = versionInForce(await selectPlanVersions(sql, regionId))
    const before = id === undefined ? null : await selectObject(sql, region.value, noun, id)
    if (id !== undefined && before === null) return refused({ kind: 'not-found' })
    if (!inForce) return invalid('reason', 'no-version-in-force')

    const said = parseFields(proposalSchema, input)
    const proposed = parseProposed(noun, input, region.value)
    const owner = ownerOf(caller, region.value, said.ok ? said.value.inNameOf : '')
    if (!said.ok || !proposed.ok || !owner.ok) {
      const fields: FieldProblems = {
        ...problemFields(said),
        ...problemFields(proposed),
        ...problemFields(owner),
      }
      return refused({ kind: 'invalid', fields })
    }
    if (!mayWrite(caller, regionId, 'change-proposals', owner.value)) return refused({ kind: 'not-allowed' })
    const changes = proposedChanges(noun, before, proposed.value)
    if (Object.keys(changes).length === 0) return invalid('reason', 'nothing-proposed')

    await takeTurns(sql, `change-proposals ${regionId}`)
    const [stored] = await sql.query<{ number: number }>(
      `insert into change_proposal (region_id, number, version, noun, object_id, code, reason, changes, municipality, organisation_id, proposed_by)
       select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 from change_proposal where region_id = $1
       returning number`,
      [
        regionId,
        inForce.number,
        noun,
        id ?? null,
        String((before ?? proposed.value)['code'] ?? ''),
        said.value.reason,
        JSON.stringify(changes),
        owner.value.municipality ?? null,
        owner.value.organisation ?? null,
        caller.id,
      ],
    )
    return stored ? done(stored) : refused({ kind: 'not-allowed' })
  })
}

/** In whose name: who writes for one municipality or organisation says nothing about it, others choose or speak for the region. */
function ownerOf(caller: Caller, region: Region, said: string): Outcome<RowOwner> {
  if (mayWrite(caller, region.id, 'change-proposals')) {
    const place = said === '' ? done(null) : parsePlace(region, 'inNameOf', said)
    return place.ok ? done({ municipality: place.value }) : place
  }
  const [organisation] = editedOrganisations(caller, region.id)
  if (organisation) return done({ organisation: organisation.id })
  const own = editedMunicipalities(caller, region.id)
  const place = parsePlace(region, 'inNameOf', said === '' ? (own[0] ?? '') : said)
  if (!place.ok) return place
  return place.value !== null && own.includes(place.value)
    ? done({ municipality: place.value })
    : invalid('inNameOf', 'not-your-municipality', said)
}
