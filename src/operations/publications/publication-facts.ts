import type { Reading } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import type { Monitor } from '../../domain/indicators/monitor.ts'
import type { Plan } from '../../domain/plans/plan.ts'
import type { CheckSummary } from '../../domain/publications/check-summary.ts'
import type { Publication } from '../../domain/publications/publication.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectPlan } from '../plans/select-plan.ts'
import { registers } from '../registers/all-registers.ts'
import type { Entry } from '../registers/register.ts'
import { selectPublications } from './read-publications.ts'
import { selectProtectedMonitor } from './store-protected-rows.ts'

/** All that a publication is made from: read under the publisher's rights, so it holds no exact count of people. */
export type PublicationFacts = {
  publication: Publication & { check: CheckSummary }
  /** The newest first. */
  earlier: readonly Publication[]
  region: Region
  framework: { title: { nl: string; en: string }; source: string }
  plan: Plan
  monitor: Monitor
  lists: Readonly<Record<PublishedNoun, readonly Entry[]>>
}

/** Indicators and observations are published as a protected monitor, never as the lists they are. */
export type PublishedNoun = Exclude<Noun, 'indicators' | 'observations'>

export async function selectPublicationFacts(
  sql: Reading,
  region: Region,
  number: number,
): Promise<PublicationFacts> {
  const [stored] = await sql.query<{ title: string; publishedAt: Date; check: CheckSummary }>(
    `select title, published_at as "publishedAt", check_summary as check from publication
      where region_id = $1 and number = $2`,
    [region.id, number],
  )
  const [framework] = await sql.query<PublicationFacts['framework']>(
    'select title, source from framework_edition where id = $1',
    [region.frameworkEdition],
  )
  if (!stored || !framework) throw new Error(`There is no publication ${number} of ${region.id} to make pages of`)
  const { title, publishedAt, check } = stored
  return {
    publication: { number, title, publishedOn: dayOf(publishedAt), check },
    earlier: (await selectPublications(sql, region.id)).filter((other) => other.number < number),
    region,
    framework,
    plan: await selectPlan(sql, region),
    monitor: await selectProtectedMonitor(sql, region.id, number),
    lists: await selectLists(sql, region),
  }
}

async function selectLists(sql: Reading, region: Region): Promise<PublicationFacts['lists']> {
  return {
    organisations: await registers.organisations.list(sql, region),
    policies: await registers.policies.list(sql, region),
    findings: await registers.findings.list(sql, region),
    goals: await registers.goals.list(sql, region),
    funds: await registers.funds.list(sql, region),
    actions: await registers.actions.list(sql, region),
    milestones: await registers.milestones.list(sql, region),
    'money-lines': await registers['money-lines'].list(sql, region),
    participations: await registers.participations.list(sql, region),
    contributions: await registers.contributions.list(sql, region),
  }
}
