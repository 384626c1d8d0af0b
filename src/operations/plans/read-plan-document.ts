import { dayOf } from '../../domain/dates.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { PlanDocumentFacts } from '../../domain/plans/plan-document-facts.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { selectPlanDocument } from './select-plan-document.ts'

/**
 * What the plan as a document tells, all read at one moment. `openOnly` leaves out findings, reasons and gaps that are for the region
 * alone, the words of contributions, and decisions that are still to come; counts of people are then protected as in a publication.
 */
export function readPlanDocument(
  needs: Needs,
  regionId: string,
  { openOnly }: { openOnly: boolean },
): Promise<Outcome<PlanDocumentFacts>> {
  return readInRegion(needs, regionId, async (sql, region) =>
    done(await selectPlanDocument(sql, region, { openOnly, day: dayOf(needs.today) })),
  )
}
