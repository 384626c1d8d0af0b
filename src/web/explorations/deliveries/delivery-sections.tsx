import { mayWrite } from '../../../domain/caller.ts'
import { dayOf } from '../../../domain/dates.ts'
import { wholeRegion } from '../../../domain/registers/field.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import { findingTexts } from '../../../language/registers/finding-texts.ts'
import { askedQuestions } from '../../../presentation/explorations/asked-questions.ts'
import { addresses } from '../../addresses.ts'
import { DeliveryCourse } from './delivery-course.tsx'
import { type DeliveryProps, NextSteps } from './next-steps.tsx'
import { QuestionsList } from './questions-list.tsx'
import { StateMark } from './state-mark.tsx'

/** What a delivery shows beside what was asked: where it stands, the questions, filling in, and what can be done now. */
export function DeliverySections({ visit, region, matter, entered, problems }: DeliveryProps) {
  const { language, needs } = visit
  const texts = deliveryBoardTexts[language]
  const { delivery, round, questions, owner } = matter
  const place = delivery.municipality ?? wholeRegion
  const mayFill = mayWrite(needs.caller, region.id, 'findings', owner)
  const prefilled = {
    place,
    ...(delivery.organisation === '' ? {} : { organisation: delivery.organisation }),
    ...(delivery.party === 'municipality' ? {} : { perspective: delivery.party }),
    ...(delivery.actionLines.length === 1 ? { actionLine: String(delivery.actionLines[0]) } : {}),
  }
  return (
    <>
      <p>
        <StateMark language={language} state={delivery.state} />{' '}
        {texts.since(writeDay(language, dayOf(delivery.since)))}. {texts.due(delivery.dueOn)}.{' '}
        {round.closedAt === null && delivery.state !== 'accepted' && `${texts.dueIn(delivery.daysLeft)}.`}
      </p>
      <QuestionsList
        language={language}
        actionLines={region.actionLines}
        questions={askedQuestions(questions)}
        lines={delivery.actionLines}
        heading="h2"
      />
      <section class="section" aria-labelledby="kop-invullen">
        <h2 id="kop-invullen">
          {findingTexts[language].plural}: {delivery.findings}
        </h2>
        {mayFill && round.closedAt === null && (
          <div class="utrecht-button-group no-print">
            <a
              class="utrecht-button utrecht-button--primary-action"
              href={addresses.newEntry(language, region.id, 'findings', prefilled)}
            >
              {texts.addFinding}
            </a>
          </div>
        )}
      </section>
      <NextSteps visit={visit} region={region} matter={matter} entered={entered} problems={problems} />
      <DeliveryCourse language={language} delivery={delivery} />
      <p>
        <a href={addresses.deliveryBoard(language, region.id, { ronde: String(round.number) })}>
          {texts.toBoard}
        </a>
      </p>
    </>
  )
}
