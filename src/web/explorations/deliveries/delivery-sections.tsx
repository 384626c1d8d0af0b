import { dayOf } from '../../../domain/dates.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { DeliveredFinding } from '../../../operations/explorations/read-delivery.ts'
import { askedQuestions } from '../../../presentation/explorations/asked-questions.ts'
import { addresses } from '../../addresses.ts'
import { DeliveredFindings } from './delivered-findings.tsx'
import { DeliveryCourse } from './delivery-course.tsx'
import { type DeliveryProps, NextSteps } from './next-steps.tsx'
import { QuestionsList } from './questions-list.tsx'
import { StateMark } from './state-mark.tsx'

type Props = DeliveryProps & { matter: { findings: readonly DeliveredFinding[] } }

/** What a delivery shows beside what was asked: where it stands, the questions, filling in, and what can be done now. */
export function DeliverySections({ visit, region, matter, entered, problems }: Props) {
  const { language } = visit
  const texts = deliveryBoardTexts[language]
  const { delivery, round, questions } = matter
  const isWaited = !['delivered', 'accepted'].includes(delivery.state)
  return (
    <>
      <p>
        <StateMark language={language} state={delivery.state} />{' '}
        {texts.since(writeDay(language, dayOf(delivery.since)))}. {texts.due(delivery.dueOn)}.{' '}
        {round.closedAt === null && isWaited && `${texts.dueIn(delivery.daysLeft)}.`}
      </p>
      <QuestionsList
        language={language}
        actionLines={region.actionLines}
        questions={askedQuestions(questions)}
        lines={delivery.actionLines}
        heading="h2"
      />
      <DeliveredFindings visit={visit} region={region} matter={matter} />
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
