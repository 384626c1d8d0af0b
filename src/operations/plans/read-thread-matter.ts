import type { Reading } from '../../database/database.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { PointSubject } from '../../domain/plans/discussion/point-subject.ts'
import type { ThreadMatter } from '../../domain/plans/thread/thread-matter.ts'
import type { Needs } from '../needs.ts'
import { type Discussion, selectDiscussion } from './discussion/select-discussion.ts'
import { planFor } from './read-plan.ts'
import { selectActionPlaces } from './select-action-places.ts'

export type MatterOfPage = ThreadMatter & { discussion?: Discussion }

/**
 * All that stands on the golden thread of a region, read at one moment. Of interviews those that who asks may read. `places`: with what
 * each municipality does of an action, for the page that shows it; `talkOf`: with what is discussed about it.
 */
export function readThreadMatter(
  { database, caller, today }: Needs,
  regionId: string,
  { places = false, talkOf }: { places?: boolean; talkOf?: PointSubject } = {},
): Promise<Outcome<MatterOfPage>> {
  return database.read(async (sql) => {
    const found = await planFor(sql, { caller, today }, regionId)
    if (!found.ok) return found
    const { region, plan } = found.value
    const shares = places ? await selectActionPlaces(sql, regionId) : []
    const matter = { region, plan: { ...plan, places: shares }, ...(await selectBesidePlan(sql, regionId)) }
    return done(
      talkOf ? { ...matter, discussion: await selectDiscussion(sql, regionId, { about: talkOf }) } : matter,
    )
  })
}

type BesidePlan = Omit<ThreadMatter, 'region' | 'plan'>

/** One statement for all: pages that are about an object read this beside everything else they show. */
async function selectBesidePlan(sql: Reading, regionId: string): Promise<BesidePlan> {
  const lists = Object.entries(listsBesidePlan).map(
    ([name, list]) => `(select coalesce(jsonb_agg(to_jsonb(listed)), '[]') from (${list}) listed) as ${name}`,
  )
  const [beside] = await sql.query<BesidePlan>(`select ${lists.join(',\n')}`, [regionId])
  return (
    beside ?? {
      interviews: [],
      versions: [],
      consultations: [],
      decisions: [],
      recommendations: [],
      publications: [],
    }
  )
}

// What was submitted is large: `lists` is opened once a version.
const listsBesidePlan = {
  interviews: `
    select id, number, held_on as "heldOn", is_example as "isExample",
           array(select finding_id from finding_passage where region_id = $1 and interview_id = interview.id order by finding_id) as findings
      from interview where region_id = $1 and removed_at is null order by number`,
  versions: `
    select number, title, submitted_on as "submittedOn", (region_then ->> 'planTo')::int as "planTo",
           coalesce(jsonb_path_query_array(held.goals, '$[*].id'), '[]') as goals,
           coalesce(jsonb_path_query_array(held.actions, '$[*].id'), '[]') as actions,
           (select jsonb_agg(jsonb_build_object('stage', stage, 'takenOn', taken_on) order by step.number)
              from plan_version_step step where region_id = $1 and version = plan_version.number) as steps
      from plan_version, jsonb_to_record(lists) held (goals jsonb, actions jsonb) where region_id = $1 order by number`,
  consultations: `
    select number, version, title, opens_on as "opensOn", closes_on as "closesOn"
      from consultation where region_id = $1 order by number`,
  decisions: `
    select id, number, municipality as place, body, kind, subject, planned_on as "plannedOn", decided_on as "decidedOn", outcome,
           plan_version as version, publication, is_example as "isExample"
      from decision where region_id = $1 and removed_at is null order by number`,
  recommendations: `
    select id, number, kind, title, to_char(recorded_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "recordedOn",
           is_example as "isExample", ${named('finding')} as findings, ${named('contribution')} as contributions,
           ${named('action')} as actions
      from recommendation where region_id = $1 and removed_at is null order by number`,
  publications: `
    select number, title, to_char(published_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "publishedOn"
      from publication where region_id = $1 order by number`,
} as const satisfies Record<keyof BesidePlan, string>

function named(table: string): string {
  return `array(select ${table}_id from recommendation_${table} where region_id = $1 and recommendation_id = recommendation.id
                 order by ${table}_id)`
}
