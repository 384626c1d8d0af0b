import { dayOf } from '../../domain/dates.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import { planTexts } from '../../language/plan-texts.ts'
import type { PlanOfRegion } from '../../operations/plans/read-plan.ts'
import { findingThread } from '../../presentation/plans/exploration-thread.ts'
import { addresses } from '../addresses.ts'
import { neighbourAddress } from '../plans/neighbour-address.ts'
import { ThreadList } from '../plans/thread-list.tsx'
import type { Visit } from '../visit.ts'
import { choosing, mayChoose } from './gaps/choose-findings.tsx'

type Props = PlanOfRegion & { visit: Visit; id: string }

/** The golden thread onwards from a finding; a person can walk it back on the page of the gap, the goal or the action. */
export function ThreadOfFinding({ visit, region, plan, id }: Props) {
  const { language, needs } = visit
  const finding = plan.findings.find((one) => one.id === id)
  if (!finding) return null
  const [, ...steps] = findingThread(finding, plan, { language, region, today: dayOf(needs.today) })
  const make = (what: string) =>
    `${addresses.findingsToPlan(language, region.id)}?${new URLSearchParams({
      [choosing.finding]: String(finding.number),
      [choosing.make]: what,
    })}`
  return (
    <section class="section" aria-labelledby="rode-draad">
      <h2 id="rode-draad">{planTexts[language].threadTitle}</h2>
      {steps.length === 0 ? (
        <p class="muted">{explorationTexts[language].noLinkedActions}</p>
      ) : (
        <ThreadList
          language={language}
          steps={steps}
          addressOf={(to) => neighbourAddress(language, region.id, to)}
        />
      )}
      {mayChoose(visit, region.id) && (
        <p class="no-print">
          <a href={make(choosing.action)}>{gapTexts[language].makeAction}</a>
        </p>
      )}
    </section>
  )
}
