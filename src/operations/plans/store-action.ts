import type { Reading, Writing } from '../../database/database.ts'
import { editedOrganisations, mayWrite, mayWriteSome } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type FieldProblems, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { type ActionDraft, actionProblems, actionSchema } from '../../domain/plans/action.ts'
import { goalCodeOf } from '../../domain/plans/plan-code.ts'
import { parseMunicipalities } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'
import { gapsOfRegion } from './gaps-of-region.ts'
import { lookUpAll, lookUpOne } from './look-up.ts'
import { moveWhatNamesCodes } from './move-what-names-codes.ts'
import { changedId, overwrittenRow, type SameRow } from './overwritten-row.ts'
import { replaceLinks } from './replace-links.ts'

/** Writes an action with its partners and the findings it answers; everything wrong with it is told together. */
export async function storeAction(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWriteSome(caller, region.id, 'actions')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(actionSchema, input)
  if (!draft.ok) return draft
  const action = draft.value
  const around = await surroundings(sql, region, action)
  if (!around.ok) return around

  if (!mayWrite(caller, region.id, 'actions', { organisation: around.value.owner })) {
    const own = editedOrganisations(caller, region.id).map(({ name }) => name)
    return invalid('owner', 'not-your-organisation', own.join(', '))
  }
  const same = await sql.query<SameRow & { organisation: string | null; code: string }>(
    `select id, code, removed_at is not null as removed, owner_id as organisation from action
      where region_id = $1 and (id::text = $2 or code = $3) order by removed_at desc nulls first`,
    [region.id, changedId(mode), action.code],
  )
  const id = overwrittenRow(same, mode, { field: 'code', name: action.code, revive: false })
  if (!id.ok) return id
  const before = same.find((row) => row.id === id.value)
  if (before && !mayWrite(caller, region.id, 'actions', before)) return refused({ kind: 'not-allowed' })
  const stored = await writeAction(sql, region.id, id.value, action, around.value)
  if (!stored) return refused({ kind: 'not-allowed' })
  const { partners, findings, gaps } = around.value
  await replaceLinks(sql, 'action_partner', [region.id, stored.id, partners])
  await replaceLinks(sql, 'action_finding', [region.id, stored.id, findings])
  await replaceLinks(sql, 'action_gap', [region.id, stored.id, gaps])
  if (before) await moveWhatNamesCodes(sql, region.id, [{ from: before.code, to: action.code }])
  return done(stored)
}

type Surroundings = {
  goal: string | null
  owner: string | null
  partners: string[]
  municipalities: string[]
  policy: string | null
  indicator: string | null
  findings: string[]
  gaps: readonly string[]
}

/** The words of the action as ids, or everything that is wrong with it. */
async function surroundings(
  sql: Reading,
  region: Region,
  action: ActionDraft,
): Promise<Outcome<Surroundings>> {
  const problems: FieldProblems = actionProblems(action, region)
  const municipalities = parseMunicipalities(region, 'municipalities', action.municipalities)
  if (!municipalities.ok && municipalities.problem.kind === 'invalid')
    Object.assign(problems, municipalities.problem.fields)
  const at = (field: string) => ({ problems, field })
  const found = {
    goal: await lookUpOne(sql, region.id, 'goal', goalCodeOf(action.code), at('code')),
    owner: await lookUpOne(sql, region.id, 'organisation', action.owner, at('owner')),
    partners: await lookUpAll(sql, region.id, 'organisation', action.partners, at('partners')),
    municipalities: municipalities.ok ? municipalities.value : [],
    policy: await lookUpOne(sql, region.id, 'policy', action.policy, at('policy')),
    indicator: await lookUpOne(sql, region.id, 'indicator', action.indicator, at('indicator')),
    findings: await lookUpAll(sql, region.id, 'finding', action.findings, at('findings')),
    gaps: gapsOfRegion(region, action.gaps, at('gaps')),
  }
  return Object.keys(problems).length > 0 ? refused({ kind: 'invalid', fields: problems }) : done(found)
}

async function writeAction(
  sql: Writing,
  regionId: string,
  id: string | null,
  action: ActionDraft,
  around: Surroundings,
): Promise<Stored | undefined> {
  const [stored] = await sql.query<Stored>(
    `insert into action (region_id, id, goal_id, code, title, description, result, owner_id, lead_function, municipalities, years,
                         transformation_class, target_groups, novelty, policy_relation, policy_id, recommendation, lived_experience,
                         indicator_id, no_indicator_because, no_milestone_because, status, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
             $21, $22, $23)
     on conflict (region_id, id) do update
       set goal_id = excluded.goal_id, code = excluded.code, title = excluded.title, description = excluded.description,
           result = excluded.result, owner_id = excluded.owner_id, lead_function = excluded.lead_function,
           municipalities = excluded.municipalities, years = excluded.years, transformation_class = excluded.transformation_class,
           target_groups = excluded.target_groups, novelty = excluded.novelty, policy_relation = excluded.policy_relation,
           policy_id = excluded.policy_id, recommendation = excluded.recommendation, lived_experience = excluded.lived_experience,
           indicator_id = excluded.indicator_id, no_indicator_because = excluded.no_indicator_because,
           no_milestone_because = excluded.no_milestone_because, status = excluded.status, is_example = excluded.is_example,
           changed_at = now(), removed_at = null
     returning id, code as label`,
    [
      regionId,
      id,
      around.goal,
      action.code,
      action.title,
      action.description,
      action.result,
      around.owner,
      action.leadFunction,
      around.municipalities,
      action.years,
      action.transformationClass,
      action.targetGroups,
      action.novelty,
      action.policyRelation,
      around.policy,
      action.recommendation,
      action.livedExperience,
      around.indicator,
      action.noIndicatorBecause,
      action.noMilestoneBecause,
      action.status,
      action.isExample,
    ],
  )
  return stored
}
