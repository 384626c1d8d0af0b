import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite, type RowOwner } from '../../domain/caller.ts'
import { findingSchema } from '../../domain/explorations/finding.ts'
import { furtherLines } from '../../domain/explorations/lines-of-finding.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { parsePlace } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import { organisationId, ownedBy } from '../regions/owned-by.ts'
import { knownByNumber } from '../registers/known-by-number.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'

/** Writes one finding; a new one gets the next number of the region. */
export async function storeFinding(
  sql: Writing,
  desk: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  const { region, caller } = desk
  const draft = parseFields(findingSchema, input)
  const around = await surroundings(sql, desk, input)
  if (!draft.ok || !around.ok)
    return refused({ kind: 'invalid', fields: { ...problemFields(draft), ...problemFields(around) } })
  const finding = draft.value
  const { municipality, organisation, coveredBy, alsoLines, subTheme } = around.value

  const known = await knownByNumber<Known>(
    sql,
    'finding',
    { regionId: region.id, mode, number: finding.number },
    'id, number, municipality, organisation_id as organisation',
  )
  if (!known.ok) return known
  if (known.value && !mayWrite(caller, region.id, 'findings', known.value))
    return refused({ kind: 'not-allowed' })
  const number = finding.number ?? known.value?.number ?? (await nextNumber(sql, region.id))

  const [stored] = await sql.query<{ id: string }>(
    `insert into finding (region_id, id, number, action_line, municipality, title, description, aims, approach, partners, state,
                          since, transformation_class, target_groups, yearly_cost_cents, source, covered_by, is_example, recorded_by,
                          organisation_id, scale, attention_groups, reach, capacity, funded_until, evidence, perspective, openness,
                          also_lines, sub_theme)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
             $21, $22, $23, $24, $25, $26, $27, $28, $29, $30)
     on conflict (region_id, id) do update
       set number = excluded.number, action_line = excluded.action_line, municipality = excluded.municipality,
           title = excluded.title, description = excluded.description, aims = excluded.aims, approach = excluded.approach,
           partners = excluded.partners, state = excluded.state, since = excluded.since,
           transformation_class = excluded.transformation_class, target_groups = excluded.target_groups,
           yearly_cost_cents = excluded.yearly_cost_cents, source = excluded.source, covered_by = excluded.covered_by,
           is_example = excluded.is_example, organisation_id = excluded.organisation_id, scale = excluded.scale,
           attention_groups = excluded.attention_groups, reach = excluded.reach, capacity = excluded.capacity,
           funded_until = excluded.funded_until, evidence = excluded.evidence, perspective = excluded.perspective,
           openness = excluded.openness, also_lines = excluded.also_lines, sub_theme = excluded.sub_theme, changed_at = now(), removed_at = null
     returning id`,
    [
      region.id,
      known.value?.id ?? null,
      number,
      finding.actionLine,
      municipality,
      finding.title,
      finding.description,
      finding.aims,
      finding.approach,
      finding.partners,
      finding.state,
      finding.since,
      finding.transformationClass,
      finding.targetGroups,
      finding.yearlyCostCents,
      finding.source,
      coveredBy,
      finding.isExample,
      caller.kind === 'person' ? caller.id : '',
      organisation,
      finding.scale,
      finding.attentionGroups,
      finding.reach,
      finding.capacity,
      finding.fundedUntil,
      finding.evidence,
      finding.perspective,
      finding.openness ?? 'region-only',
      alsoLines,
      subTheme,
    ],
  )
  return stored ? done({ id: stored.id, label: String(number) }) : refused({ kind: 'not-allowed' })
}

type Surroundings = {
  municipality: string | null
  organisation: string | null
  coveredBy: string | null
} & Lines
type Lines = { alsoLines: number[]; subTheme: string | null }

/** What the finding points at, looked up even when other fields are wrong, so that a person hears everything at once. */
async function surroundings(
  sql: Reading,
  { region, caller }: Desk,
  input: unknown,
): Promise<Outcome<Surroundings>> {
  const words = parseFields(findingSchema.pick({ place: true, organisation: true, coveredBy: true }), input)
  if (!words.ok) return words
  const { place: placeWord, organisation: organisationWord, coveredBy } = words.value
  const lines = knownLines(region, input)
  const place = parsePlace(region, 'place', placeWord)
  const organisation = await organisationId(sql, region.id, organisationWord)
  const owner: Outcome<RowOwner> =
    place.ok && organisation.ok
      ? ownedBy(
          caller,
          region.id,
          'findings',
          { municipality: place.value, organisation: organisation.value },
          placeWord,
        )
      : done({})
  const policy = await policyId(sql, region.id, coveredBy)
  if (lines.ok && place.ok && organisation.ok && owner.ok && policy.ok)
    return done({
      ...lines.value,
      municipality: place.value,
      organisation: organisation.value,
      coveredBy: policy.value,
    })
  return refused({
    kind: 'invalid',
    fields: Object.assign({}, ...[lines, place, organisation, owner, policy].map(problemFields)),
  })
}

/** A line that is no number at all is told of with the fields of the finding itself. */
function knownLines(region: Region, input: unknown): Outcome<Lines> {
  const line = parseFields(findingSchema.pick({ actionLine: true }), input)
  const further = parseFields(findingSchema.pick({ alsoLines: true, subTheme: true }), input)
  if (!further.ok) return further
  return furtherLines(region, { actionLine: line.ok ? line.value.actionLine : null, ...further.value })
}

type Known = { id: string; number: number; municipality: string | null; organisation: string | null }

async function nextNumber(sql: Writing, regionId: string): Promise<number> {
  const [row] = await sql.query<{ next: number }>(`select app.next_number('finding', $1) as next`, [regionId])
  return row?.next ?? 1
}

async function policyId(sql: Reading, regionId: string, title: string): Promise<Outcome<string | null>> {
  if (title === '') return done(null)
  const [policy] = await sql.query<{ id: string }>(
    'select id from policy_context where region_id = $1 and lower(title) = lower($2) and set_aside_at is null',
    [regionId, title],
  )
  return policy ? done(policy.id) : invalid('coveredBy', 'unknown-policy', title)
}
