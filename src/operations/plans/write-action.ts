import type { Writing } from '../../database/database.ts'
import type { ActionDraft } from '../../domain/plans/action.ts'
import type { Stored } from '../registers/register.ts'
import type { AroundAction } from './around-action.ts'
import { replaceLinks } from './replace-links.ts'

/** The row of an action and what it is linked to; nothing when the database does not let this person. */
export async function writeAction(
  sql: Writing,
  regionId: string,
  id: string | null,
  action: ActionDraft,
  around: AroundAction,
): Promise<Stored | undefined> {
  const written = { ...columnsOf(action, around), region_id: regionId }
  const names = Object.keys(written)
  const places = names.map((_, at) => `$${at + 2}`)
  const [stored] = await sql.query<Stored>(
    `insert into action (id, ${names.join(', ')}) values (coalesce($1, gen_random_uuid()), ${places.join(', ')})
     on conflict (region_id, id) do update
       set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, changed_at = now(), removed_at = null
     returning id, code as label`,
    [id, ...Object.values(written)],
  )
  if (!stored) return undefined
  await replaceLinks(sql, 'action_partner', [regionId, stored.id, around.partners])
  await replaceLinks(sql, 'action_finding', [regionId, stored.id, around.findings])
  await replaceLinks(sql, 'action_gap', [regionId, stored.id, around.gaps])
  await replaceLinks(sql, 'action_dependency', [regionId, stored.id, around.dependsOn])
  await replaceLinks(sql, 'action_decision', [regionId, stored.id, around.decisions])
  return stored
}

function columnsOf(action: ActionDraft, around: AroundAction) {
  return {
    goal_id: around.goal,
    code: action.code,
    title: action.title,
    description: action.description,
    result: action.result,
    owner_id: around.owner,
    lead_function: action.leadFunction,
    municipalities: around.municipalities,
    years: action.years,
    transformation_class: action.transformationClass,
    target_groups: action.targetGroups,
    novelty: action.novelty,
    policy_relation: action.policyRelation,
    policy_id: around.policy,
    recommendation: action.recommendation,
    lived_experience: action.livedExperience,
    indicator_id: around.indicator,
    no_indicator_because: action.noIndicatorBecause,
    no_milestone_because: action.noMilestoneBecause,
    status: action.status,
    merged_into_id: around.mergedInto,
    progress: action.progress,
    progress_note: action.progressNote,
    starts_on: action.startsOn?.firstDay ?? null,
    starts_precision: action.startsOn?.precision ?? 'day',
    ends_on: action.endsOn?.lastDay ?? null,
    ends_precision: action.endsOn?.precision ?? 'day',
    scale: action.scale,
    approach: action.approach,
    aims: action.aims,
    attention_groups: action.attentionGroups,
    principles: action.principles,
    risks: action.risks,
    documents: action.documents,
    is_example: action.isExample,
  }
}
