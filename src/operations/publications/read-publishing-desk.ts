import type { Reading } from '../../database/database.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import { type CheckSummary, summariseCheck } from '../../domain/publications/check-summary.ts'
import type { PlannedPublication } from '../../domain/publications/planned-publication.ts'
import { type Protection, protectionOf } from '../../domain/publications/protection.ts'
import type { Publication } from '../../domain/publications/publication.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectMonitor } from '../indicators/read-monitor.ts'
import type { Needs } from '../needs.ts'
import { checkedPlan } from '../plans/check-plan-of-region.ts'
import { selectPlannedPublications } from './list-planned-publications.ts'
import { protectMonitor } from './protect-monitor.ts'
import { selectPublications } from './read-publications.ts'

/** What somebody who is about to publish wants to know: what was published and is planned, what stands open, what will be protected. */
export type PublishingDesk = {
  region: Region
  /** The newest first. */
  publications: Publication[]
  /** The first to come first. */
  planned: PlannedPublication[]
  /** Another one each time: what is sent with it is done once. */
  formKey: string
  check: CheckSummary
  protection: Protection[]
}

export function readPublishingDesk(needs: Needs, regionId: string): Promise<Outcome<PublishingDesk>> {
  return needs.database.read(async (sql) => {
    const checked = await checkedPlan(sql, needs, regionId)
    if (!checked.ok) return checked
    return done({
      region: checked.value.region,
      publications: await selectPublications(sql, regionId),
      planned: await selectPlannedPublications(sql, regionId, needs.today),
      formKey: await newFormKey(sql),
      check: summariseCheck(checked.value.rules),
      protection: protectionOf(protectMonitor(await selectMonitor(sql, regionId))),
    })
  })
}

async function newFormKey(sql: Reading): Promise<string> {
  const [row] = await sql.query<{ key: string }>('select gen_random_uuid() as key')
  return row?.key ?? ''
}
