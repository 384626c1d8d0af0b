import { mayWrite } from '../../../domain/caller.ts'
import { dayOf } from '../../../domain/dates.ts'
import { mayFollow } from '../../../domain/explorations/delivery-state.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { DeliveryStepKind } from '../../../domain/terms.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { DeliveryMatter } from '../../../operations/explorations/read-delivery.ts'
import { addresses } from '../../addresses.ts'
import { problemSentence } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'
import { DeliverForm } from './deliver-form.tsx'
import { MakeLink } from './make-link.tsx'
import { ReturnForm } from './return-form.tsx'

export type DeliveryProps = {
  visit: Visit
  region: Region
  matter: DeliveryMatter
  entered: Entered
  problems: FieldProblems
}

/** What this caller can do with the delivery now: hand in, take back, accept, return, remind, or make a link. */
export function NextSteps({ visit, region, matter, entered, problems }: DeliveryProps) {
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
        <DeliverForm
          language={language}
          action={action}
          isEmpty={delivery.findings === 0}
          note={oneOf(entered, 'note')}
          problem={problems['note']}
        />
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
        <ReturnForm
          language={language}
          action={action}
          note={oneOf(entered, 'note')}
          problem={problems['note']}
        />
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
}: Pick<DeliveryProps, 'visit' | 'matter'> & { action: string }) {
  const texts = deliveryBoardTexts[language]
  return remindFrom !== null && remindFrom > needs.today ? (
    <p>{texts.notBefore(writeDay(language, dayOf(remindFrom)))}</p>
  ) : (
    <StepButton action={action} kind="reminded" label={texts.remind} />
  )
}
