import type { CheckMatter, PlannedDecision } from './check-matter.ts'
import type { Remark } from './remark.ts'

/**
 * T15 (S8, S16): of every municipality it is set how it decides about the plan, and that fits the handover date. What is planned comes
 * after the handover, is not overdue, and comes before the end of the plan; a later one is no remark where another decision fits.
 */
export function everyMunicipalityDecides({ region, decisions, handoverOn, today }: CheckMatter): Remark[] {
  const planEnds = `${region.planTo}-12-31`
  return region.municipalities.flatMap((municipality): Remark[] => {
    const own = decisions.filter((decision) => decision.municipality === municipality)
    const planned = own.filter(({ outcome }) => outcome === null)
    const wrong = planned.filter(({ plannedOn }) => plannedOn !== null && misfit(plannedOn))
    if (wrong.length > 0) return wrong.map((decision) => remarkOn(municipality, decision))
    if (planned.some(({ plannedOn }) => plannedOn !== null && plannedOn <= planEnds)) return []
    if (own.some(({ outcome }) => outcome !== null && outcome !== 'deferred')) return []
    const [late] = planned
    if (late) return [remarkOn(municipality, late)]
    const kind = own.length > 0 ? 'decision-deferred' : 'no-decision'
    return [
      {
        subject: `adoption:${municipality}`,
        lack: { kind, municipality },
        mend: { kind: 'new', noun: 'decisions', prefilled: { place: municipality } },
      },
    ]
  })

  function misfit(day: string) {
    if (day < handoverOn) return 'decision-before-handover' as const
    return day < today ? ('decision-overdue' as const) : undefined
  }

  function remarkOn(municipality: string, { id, number, plannedOn }: PlannedDecision): Remark {
    const day = plannedOn ?? ''
    return {
      subject: `decision:${number}`,
      lack: {
        kind: misfit(day) ?? 'decision-after-plan',
        municipality,
        day,
        handoverOn,
        lastYear: region.planTo,
      },
      mend: { kind: 'change', noun: 'decisions', id },
    }
  }
}
