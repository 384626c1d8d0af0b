import type { Adoption } from '../../domain/adoption/adoption.ts'
import { dayOf } from '../../domain/dates.ts'
import { deliveryBoard } from '../../domain/explorations/delivery-board.ts'
import { openRoundOf, type Round } from '../../domain/explorations/round.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import { type Handover, handoverOn } from '../../domain/regions/handover.ts'
import { type NextStep, nextSteps } from '../../domain/regions/next-steps.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { RegionFacts } from '../../domain/regions/region-facts.ts'
import { type TimelineEvent, timelineOf } from '../../domain/regions/region-timeline.ts'
import { selectAdoption } from '../adoption/select-adoption.ts'
import { selectDeliveries } from '../explorations/select-deliveries.ts'
import { selectRounds } from '../explorations/select-rounds.ts'
import { selectEditions } from '../framework/read-framework.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from './read-in-region.ts'
import { type OverviewPlace, selectPlaces, selectRegionFacts } from './select-region-facts.ts'
import { selectTimeline } from './select-timeline.ts'

export type RegionOverview = {
  region: Region
  frameworkTitle: { nl: string; en: string }
  handover: Handover
  facts: RegionFacts
  steps: readonly NextStep[]
  timeline: readonly TimelineEvent[]
  places: readonly OverviewPlace[]
  /** Of the version before the bodies now, else of the plan in force. */
  adoption: Adoption
  /** Of the round that is open; null when there is none. */
  deliveries: (ReturnType<typeof deliveryBoard> & { round: Round }) | null
  lastPublication: { number: number; title: string; publishedOn: string } | null
}

/** A region at a glance, for those who belong to it: everything comes from one transaction, so that the counts agree. */
export function readRegionOverview(needs: Needs, regionId: string): Promise<Outcome<RegionOverview>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { today } = needs
    const day = dayOf(today)
    const facts = await selectRegionFacts(sql, region, day)
    const events = timelineOf(await selectTimeline(sql, region, day), day)
    const last = events.findLast((event) => event.kind === 'published')
    const editions = await selectEditions(sql)
    const edition = editions.find(({ id }) => id === region.frameworkEdition)
    const round = openRoundOf(await selectRounds(sql, regionId), today)
    return done({
      region,
      frameworkTitle: edition?.title ?? { nl: region.frameworkEdition, en: region.frameworkEdition },
      handover: handoverOn(region.handoverOn, day),
      facts,
      steps: nextSteps(facts),
      timeline: events,
      places: await selectPlaces(sql, region),
      adoption: await selectAdoption(sql, region, undefined, today),
      deliveries: round
        ? { round, ...deliveryBoard(await selectDeliveries(sql, regionId, { round: round.id }), today) }
        : null,
      lastPublication: last ? { number: last.number, title: last.title, publishedOn: last.on } : null,
    })
  })
}
