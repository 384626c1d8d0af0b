import type { Reading } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import type { Plan } from '../../domain/plans/plan.ts'
import type { CheckSummary } from '../../domain/publications/check-summary.ts'
import type { PublicationFacts } from '../../domain/publications/publication-facts.ts'
import { plainLooks } from '../../domain/regions/looks.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectPublishedAdoption } from '../adoption/select-published-adoption.ts'
import { selectInvolvement } from '../contributions/read-involvement.ts'
import { findingsWithoutPassages } from '../explorations/finding-register.ts'
import { selectPlan } from '../plans/select-plan.ts'
import { selectLogo } from '../regions/select-looks.ts'
import { registers } from '../registers/all-registers.ts'
import { selectPublications } from './read-publications.ts'
import { selectProtectedMonitor } from './store-protected-rows.ts'

/** Reads everything a publication is made from; meant for the publisher, and asks for nothing the publisher may not read. */
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
  if (!stored || !framework)
    throw new Error(`There is no publication ${number} of ${region.id} to make pages of`)
  const { title, publishedAt, check } = stored
  return {
    publication: { number, title, publishedOn: dayOf(publishedAt), check },
    earlier: (await selectPublications(sql, region.id)).filter((other) => other.number < number),
    region,
    logo: await selectLogo(sql, region.id, region.looks ?? plainLooks),
    framework,
    plan: withoutRisks(await selectPlan(sql, region)),
    monitor: await selectProtectedMonitor(sql, region.id, number),
    ...(await selectInvolvement(sql, region.id)),
    adoption: await selectPublishedAdoption(sql, region.id),
    lists: {
      actions: (await registers.actions.list(sql, region)).map(({ id, values }) => ({
        id,
        values: { ...values, risks: '' },
      })),
      findings: await findingsWithoutPassages.list(sql, region),
      policies: await registers.policies.list(sql, region),
    },
  }
}

/** What can go wrong with an action is told within the region. */
function withoutRisks(plan: Plan): Plan {
  return { ...plan, actions: plan.actions.map((action) => ({ ...action, risks: '' })) }
}
