import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type FieldProblems, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import {
  type RecommendationDraft,
  recommendationSchema,
} from '../../domain/recommendations/recommendation.ts'
import { parseMunicipalities } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import { gapsOfRegion } from '../plans/gaps-of-region.ts'
import { lookUpAll } from '../plans/look-up.ts'
import { replaceLinks } from '../plans/replace-links.ts'
import { knownByNumber } from '../registers/known-by-number.ts'
import { nextNumber } from '../registers/next-number.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'

/** Writes a recommendation with what it rests on and whom it is for; everything wrong with it is told together. */
export async function storeRecommendation(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'recommendations')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(recommendationSchema, input)
  if (!draft.ok) return draft
  const told = draft.value
  const around = await surroundings(sql, region, told)
  if (!around.ok) return around
  const wanted = { regionId: region.id, mode, number: told.number }
  const known = await knownByNumber(sql, 'recommendation', wanted)
  if (!known.ok) return known
  const number = told.number ?? known.value?.number ?? (await nextNumber(sql, 'recommendation', region.id))

  const [stored] = await sql.query<{ id: string }>(
    `insert into recommendation (region_id, id, number, kind, title, body, action_lines, municipalities, addressee, openness, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (region_id, id) do update
       set number = excluded.number, kind = excluded.kind, title = excluded.title, body = excluded.body,
           action_lines = excluded.action_lines, municipalities = excluded.municipalities, addressee = excluded.addressee,
           openness = excluded.openness, is_example = excluded.is_example, changed_at = now(), removed_at = null
     returning id`,
    [
      region.id,
      known.value?.id ?? null,
      number,
      told.kind,
      told.title,
      told.body,
      told.actionLines,
      around.value.municipalities,
      told.addressee,
      told.openness ?? 'region-only',
      told.isExample,
    ],
  )
  if (!stored) return refused({ kind: 'not-allowed' })
  const { organisations, findings, gaps, contributions, actions } = around.value
  await replaceLinks(sql, 'recommendation_organisation', [region.id, stored.id, organisations])
  await replaceLinks(sql, 'recommendation_finding', [region.id, stored.id, findings])
  await replaceLinks(sql, 'recommendation_gap', [region.id, stored.id, gaps])
  await replaceLinks(sql, 'recommendation_contribution', [region.id, stored.id, contributions])
  await replaceLinks(sql, 'recommendation_action', [region.id, stored.id, actions])
  return done({ id: stored.id, label: String(number) })
}

type Surroundings = Record<
  'municipalities' | 'organisations' | 'findings' | 'gaps' | 'contributions' | 'actions',
  readonly string[]
>

/** Its words as ids and keys, or everything that is wrong with it. */
async function surroundings(
  sql: Reading,
  region: Region,
  told: RecommendationDraft,
): Promise<Outcome<Surroundings>> {
  const municipalities = parseMunicipalities(region, 'municipalities', told.municipalities)
  const problems: FieldProblems = problemFields(municipalities)
  const unknown = told.actionLines.find((line) => !region.actionLines.some(({ number }) => number === line))
  if (unknown !== undefined)
    problems['actionLines'] = { code: 'unknown-action-line', detail: String(unknown) }
  const at = (field: string) => ({ problems, field })
  const found = {
    municipalities: municipalities.ok ? municipalities.value : [],
    organisations: await lookUpAll(sql, region.id, 'organisation', told.organisations, at('organisations')),
    findings: await lookUpAll(sql, region.id, 'finding', told.findings, at('findings')),
    gaps: gapsOfRegion(region, told.gaps, at('gaps')),
    contributions: await lookUpAll(sql, region.id, 'contribution', told.contributions, at('contributions')),
    actions: await lookUpAll(sql, region.id, 'action', told.actions, at('actions')),
  }
  return Object.keys(problems).length > 0 ? refused({ kind: 'invalid', fields: problems }) : done(found)
}
