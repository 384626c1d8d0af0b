import { dayOf } from '../../../domain/dates.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { DeliveredFinding, DeliveryMatter } from '../../../operations/explorations/read-delivery.ts'
import { askedQuestions } from '../../../presentation/explorations/asked-questions.ts'
import { addresses } from '../../addresses.ts'
import type { Entered } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'
import { DeliveredFindings } from './delivered-findings.tsx'
import { DeliveryCourse } from './delivery-course.tsx'
import { NextSteps } from './next-steps.tsx'
import { QuestionsList } from './questions-list.tsx'
import { StateMark } from './state-mark.tsx'

type Props = {
  visit: Visit
  region: Region
  matter: DeliveryMatter & { findings: readonly DeliveredFinding[] }
  entered: Entered
  problems: FieldProblems
}

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
