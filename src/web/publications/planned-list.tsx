import { mayWrite } from '../../domain/caller.ts'
import type { PlannedPublication } from '../../domain/publications/planned-publication.ts'
import { writeReason } from '../../language/jobs/job-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import { publishingTexts } from '../../language/publishing-texts.ts'
import type { PublishingDesk } from '../../operations/publications/read-publishing-desk.ts'
import { addresses } from '../addresses.ts'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; desk: PublishingDesk }

/** What will be published by itself; for whoever publishes with a way to withdraw it. */
export function PlannedList({ visit, desk: { region, planned } }: Props) {
  const { language, needs } = visit
  const texts = publishingTexts[language]
  const mayPublish = mayWrite(needs.caller, region.id, 'publications')
  return (
    <section class="section" aria-labelledby="gepland">
      <h2 id="gepland">{texts.plannedList}</h2>
      {planned.length === 0 ? (
        <p>{texts.nonePlanned}</p>
      ) : (
        <TableRegion language={language} id="tabel-gepland" caption={texts.plannedCaption} plain headed>
          <thead>
            <tr>
              {[texts.momentColumn, texts.titleColumn, texts.stateColumn].map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {planned.map((plan) => (
              <PlanRow key={plan.id} visit={visit} regionId={region.id} plan={plan} mayPublish={mayPublish} />
            ))}
          </tbody>
        </TableRegion>
      )}
      {mayPublish && planned.some(({ state }) => state === 'failed') && (
        <p>
          <a href={addresses.jobs(language, region.id)}>{texts.toTheTasks}</a>
        </p>
      )}
    </section>
  )
}

type RowProps = { visit: Visit; regionId: string; plan: PlannedPublication; mayPublish: boolean }

function PlanRow({ visit: { language, needs }, regionId, plan, mayPublish }: RowProps) {
  const texts = publishingTexts[language]
  const { id, title, plannedFor, plannedBy, state, reason } = plan
  return (
    <tr>
      <th scope="row">
        <time datetime={plannedFor.toISOString()}>{writeMoment(language, plannedFor)}</time>
      </th>
      <td>
        <span lang="nl">{title}</span>
        <br />
        <span class="muted">{texts.plannedBy(plannedBy === '' ? texts.nobodyHere : plannedBy)}</span>
      </td>
      <td>
        {texts.states[state]}
        {reason !== '' && <p>{writeReason(language, reason)}</p>}
        {mayPublish && state !== 'withdrawn' && (
          <form method="post" action={addresses.withdrawPlannedPublication(language, regionId, id)}>
            <button class="utrecht-button utrecht-button--subtle" type="submit">
              {texts.withdraw}
            </button>
          </form>
        )}
        {mayPublish && state === 'withdrawn' && plannedFor > needs.today && (
          <form method="post" action={addresses.putBackPlannedPublication(language, regionId, id)}>
            <button class="utrecht-button utrecht-button--subtle" type="submit">
              {texts.putBack}
            </button>
          </form>
        )}
      </td>
    </tr>
  )
}
