import { mayWrite } from '../../../domain/caller.ts'
import { dayOf } from '../../../domain/dates.ts'
import { mayFollow } from '../../../domain/explorations/delivery-state.ts'
import { invitationSubjects } from '../../../domain/invitations/invitation.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { DeliveryStepKind } from '../../../domain/terms.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import { writeMoment } from '../../../language/moments.ts'
import type { DeliveryMatter } from '../../../operations/explorations/read-delivery.ts'
import { addresses } from '../../addresses.ts'
import { LongTextControl } from '../../forms/controls.tsx'
import { problemSentence } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'
import { linkForDelivery } from './link-for-delivery.ts'

type Props = {
  visit: Visit
  region: Region
  matter: DeliveryMatter
  entered: Entered
  problems: FieldProblems
}

/** What this caller can do with the delivery now: hand in, take back, accept, return, remind, or make a link. */
export function NextSteps({ visit, region, matter, entered, problems }: Props) {
  const { language, needs } = visit
  const texts = deliveryBoardTexts[language]
  const { delivery, round, owner } = matter
  const delivers = mayWrite(needs.caller, region.id, 'delivery-steps', owner)
  const coordinates = mayWrite(needs.caller, region.id, 'deliveries')
  const can = (kind: DeliveryStepKind, allowed: boolean) => allowed && mayFollow(kind, delivery.steps)
  const action = addresses.deliveryStep(language, region.id, delivery.id)
  if (round.closedAt !== null || !(delivers || coordinates)) return null
  return (
    <section class="section stack no-print" aria-labelledby="kop-nu">
      <h2 id="kop-nu">{texts.next}</h2>
      {problems['kind'] && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <p>{problemSentence(language, problems['kind'])}</p>
        </div>
      )}
      {can('delivered', delivers) && (
        <form class="form" method="post" action={action}>
          <p>{delivery.findings === 0 ? texts.deliverEmpty : texts.deliverHelp}</p>
          <LongTextControl
            language={language}
            name="note"
            label={texts.deliverNote}
            value={oneOf(entered, 'note')}
            rows={2}
            problem={problems['note']}
          />
          <button
            class="utrecht-button utrecht-button--primary-action"
            name="kind"
            value="delivered"
            type="submit"
          >
            {texts.deliver}
          </button>
        </form>
      )}
      {can('accepted', coordinates) && (
        <form class="form" method="post" action={action}>
          <button
            class="utrecht-button utrecht-button--primary-action"
            name="kind"
            value="accepted"
            type="submit"
          >
            {texts.accept}
          </button>
        </form>
      )}
      {can('returned', coordinates) && (
        <form class="form" method="post" action={action} novalidate>
          <LongTextControl
            language={language}
            name="note"
            label={texts.returnReason}
            help={texts.returnHelp}
            value={oneOf(entered, 'note')}
            rows={3}
            problem={problems['note']}
            required
          />
          <button
            class="utrecht-button utrecht-button--secondary-action"
            name="kind"
            value="returned"
            type="submit"
          >
            {texts.returnIt}
          </button>
        </form>
      )}
      <div class="utrecht-button-group">
        {can('taken-back', delivers && !coordinates) && (
          <StepButton action={action} kind="taken-back" label={texts.takeBack} />
        )}
        {can('reopened', coordinates) && <StepButton action={action} kind="reopened" label={texts.reopen} />}
        {can('reminded', coordinates) && <Remind visit={visit} matter={matter} action={action} />}
      </div>
      <MakeLink visit={visit} region={region} matter={matter} />
    </section>
  )
}

function StepButton({ action, kind, label }: { action: string; kind: DeliveryStepKind; label: string }) {
  return (
    <form method="post" action={action}>
      <button class="utrecht-button utrecht-button--subtle" name="kind" value={kind} type="submit">
        {label}
      </button>
    </form>
  )
}

function Remind({
  visit: { language, needs },
  matter: {
    delivery: { remindFrom },
  },
  action,
}: Pick<Props, 'visit' | 'matter'> & { action: string }) {
  const texts = deliveryBoardTexts[language]
  return remindFrom !== null && remindFrom > needs.today ? (
    <p>{texts.notBefore(writeDay(language, dayOf(remindFrom)))}</p>
  ) : (
    <StepButton action={action} kind="reminded" label={texts.remind} />
  )
}

function MakeLink({
  visit,
  region,
  matter: { delivery, owner },
}: Pick<Props, 'visit' | 'region' | 'matter'>) {
  const { language, needs } = visit
  const texts = deliveryBoardTexts[language]
  if (!mayWrite(needs.caller, region.id, invitationSubjects.findings, { municipality: owner.municipality }))
    return null
  return (
    <>
      <p>
        {delivery.linkUntil === null
          ? texts.linkHelp
          : texts.linkWorks(writeMoment(language, delivery.linkUntil))}
      </p>
      <p>
        <a
          class="utrecht-button utrecht-button--secondary-action"
          href={linkForDelivery(visit, region, delivery)}
        >
          {texts.link}
        </a>
      </p>
    </>
  )
}
