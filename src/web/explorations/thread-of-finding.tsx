import type { ThreadMatter } from '../../domain/plans/thread/thread-matter.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { addresses } from '../addresses.ts'
import { ShortThread } from '../plans/thread/short-thread.tsx'
import type { Visit } from '../visit.ts'
import { choosing, mayChoose } from './gaps/choose-findings.tsx'

type Props = { visit: Visit; matter: ThreadMatter; id: string }

/** The golden thread of a finding, and the way to make an action of it. */
export function ThreadOfFinding({ visit, matter, id }: Props) {
  const { language } = visit
  const { region, plan } = matter
  const finding = plan.findings.find((one) => one.id === id)
  if (!finding) return null
  const make = (what: string) =>
    `${addresses.findingsToPlan(language, region.id)}?${new URLSearchParams({
      [choosing.finding]: String(finding.number),
      [choosing.make]: what,
    })}`
  return (
    <section class="section" aria-labelledby="rode-draad">
      <h2 id="rode-draad">{planTexts[language].threadTitle}</h2>
      <ShortThread visit={visit} matter={matter} name={{ noun: 'findings', id }} />
      {mayChoose(visit, region.id) && (
        <p class="no-print">
          <a href={make(choosing.action)}>{gapTexts[language].makeAction}</a>
        </p>
      )}
    </section>
  )
}
