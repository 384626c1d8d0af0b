import type { Reading, Writing } from '../../database/database.ts'
import {
  bodySuits,
  decisionPointers,
  parseDecision,
  versionPointers,
} from '../../domain/adoption/decision.ts'
import { versionProblems } from '../../domain/adoption/version-of-decision.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { parsePlace } from '../../domain/regions/place.ts'
import type { GoverningBody } from '../../domain/terms.ts'
import { selectPlanVersions } from '../plans/versions/select-plan-versions.ts'
import { knownByNumber } from '../registers/known-by-number.ts'
import { nextNumber } from '../registers/next-number.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'
import { sameDecision } from './same-decision.ts'

/** Writes one decision; a new one gets the next number of the region. */
export async function storeDecision(
  sql: Writing,
  desk: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  const { region, caller } = desk
  if (!mayWrite(caller, region.id, 'decisions')) return refused({ kind: 'not-allowed' })
  const draft = parseDecision(input, desk.today)
  const around = await surroundings(sql, desk, input, draft.ok ? draft.value.body : null)
  if (!draft.ok || !around.ok)
    return refused({ kind: 'invalid', fields: { ...problemFields(draft), ...problemFields(around) } })
  const decision = draft.value
  const known = await knownByNumber(sql, 'decision', { regionId: region.id, mode, number: decision.number })
  if (!known.ok) return known
  const twice = await sameDecision(sql, region.id, { ...decision, ...around.value, id: known.value?.id })
  if (!twice.ok) return twice
  const number = decision.number ?? known.value?.number ?? (await nextNumber(sql, 'decision', region.id))

  const [stored] = await sql.query<{ id: string }>(
    `insert into decision (region_id, id, number, municipality, body, kind, subject, required, planned_on, decided_on, plan_version,
                           outcome, amendment, amendment_follow_up, case_number, official_publication, documents, publication, source,
                           is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
     on conflict (region_id, id) do update
       set number = excluded.number, municipality = excluded.municipality, body = excluded.body, kind = excluded.kind,
           subject = excluded.subject, required = excluded.required, planned_on = excluded.planned_on,
           decided_on = excluded.decided_on, plan_version = excluded.plan_version, outcome = excluded.outcome,
           amendment = excluded.amendment, amendment_follow_up = excluded.amendment_follow_up,
           case_number = excluded.case_number, official_publication = excluded.official_publication,
           documents = excluded.documents, publication = excluded.publication, source = excluded.source, is_example = excluded.is_example, changed_at = now(),
           removed_at = null
     returning id`,
    [
      region.id,
      known.value?.id ?? null,
      number,
      around.value.municipality,
      decision.body,
      decision.kind,
      decision.subject,
      decision.required,
      decision.plannedOn,
      decision.decidedOn,
      decision.planVersion,
      decision.outcome,
      decision.amendment,
      decision.amendmentFollowUp,
      decision.caseNumber,
      decision.officialPublication,
      decision.documents,
      decision.publication,
      decision.source,
      decision.isExample,
    ],
  )
  return stored ? done({ id: stored.id, label: String(number) }) : refused({ kind: 'not-allowed' })
}

async function surroundings(
  sql: Reading,
  { region }: Desk,
  input: unknown,
  body: GoverningBody | null,
): Promise<Outcome<{ municipality: string | null }>> {
  const words = parseFields(decisionPointers, input)
  if (!words.ok) return words
  const place = parsePlace(region, 'place', words.value.place)
  const suited =
    place.ok && body !== null && !bodySuits(body, place.value)
      ? invalid('place', 'body-of-municipality')
      : place
  const publication = await knownPublication(sql, region.id, words.value.publication)
  const version = await fittingVersion(sql, region.id, input)
  if (suited.ok && publication.ok && version.ok) return done({ municipality: suited.value })
  const fields = { ...problemFields(suited), ...problemFields(publication), ...problemFields(version) }
  return refused({ kind: 'invalid', fields })
}

async function knownPublication(
  sql: Reading,
  regionId: string,
  number: number | null,
): Promise<Outcome<null>> {
  if (number === null) return done(null)
  const [publication] = await sql.query('select from publication where region_id = $1 and number = $2', [
    regionId,
    number,
  ])
  return publication ? done(null) : invalid('publication', 'unknown-publication', String(number))
}

/** What is not read here is told by the draft itself. */
async function fittingVersion(sql: Reading, regionId: string, input: unknown): Promise<Outcome<null>> {
  const named = parseFields(versionPointers, input)
  const fields = named.ok ? versionProblems(named.value, await selectPlanVersions(sql, regionId)) : {}
  return Object.keys(fields).length === 0 ? done(null) : refused({ kind: 'invalid', fields })
}
