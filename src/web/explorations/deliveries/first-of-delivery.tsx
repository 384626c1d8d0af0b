import type { FieldProblems } from '../../../domain/outcome.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import type { DeliveryMatter } from '../../../operations/explorations/read-delivery.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { Said } from '../../forms/said.tsx'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; matter: DeliveryMatter; said: string; problems: FieldProblems }

/** What is wrong, what was just done, or why the delivery came back: before everything else of its page. */
export function FirstOfDelivery({ visit: { language }, matter: { delivery, round }, said, problems }: Props) {
  const texts = deliveryBoardTexts[language]
  const { note } = problems
  const returned = delivery.steps.findLast(({ kind }) => kind === 'returned')
  return (
    <>
      <ErrorSummary
        language={language}
        problems={note ? { note } : {}}
        labelOf={() => (delivery.state === 'delivered' ? texts.returnReason : texts.deliverNote)}
      />
      {said !== '' && (
        <Said>
          <p>{said}</p>
        </Said>
      )}
      {delivery.state === 'returned' && round.closedAt === null && (
        <div class="utrecht-alert utrecht-alert--warning message">
          <p>{texts.cameBack}</p>
          <p>
            {texts.why} <span lang="nl">{returned?.note}</span>
          </p>
        </div>
      )}
    </>
  )
}
