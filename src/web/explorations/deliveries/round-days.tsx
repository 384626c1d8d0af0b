import { dayOf, daysBetween } from '../../../domain/dates.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import { handoverOn } from '../../../domain/regions/handover.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import { overviewTexts } from '../../../language/home-texts.ts'
import { roundTexts } from '../../../language/registers/round-texts.ts'
import { addresses } from '../../addresses.ts'
import { handoverWords } from '../../regions/handover-words.ts'
import type { Visit } from '../../visit.ts'

/** How many days there are, for the round and until the plan is handed over. */
export function RoundDays({ visit, region, round }: { visit: Visit; region: Region; round: Round }) {
  const { language, needs } = visit
  const texts = deliveryBoardTexts[language]
  const today = dayOf(needs.today)
  const handover = handoverOn(region.handoverOn, today)
  return (
    <dl class="facts facts--row">
      <div>
        <dt>{roundTexts[language].singular}</dt>
        <dd>
          <a href={addresses.entry(language, region.id, 'rounds', round.id)} lang="nl">
            {round.number}. {round.title}
          </a>
          <br />
          {round.closedAt === null ? texts.open : texts.closed(writeDay(language, dayOf(round.closedAt)))}
        </dd>
      </div>
      <div>
        <dt>{texts.due(round.dueOn)}</dt>
        <dd>
          <strong>{texts.dueIn(daysBetween(today, round.dueOn))}</strong>
        </dd>
      </div>
      <div>
        <dt>
          {overviewTexts[language].handover}, {writeDay(language, region.handoverOn)}
        </dt>
        <dd>
          <strong>{handoverWords(language, handover)}</strong>
        </dd>
      </div>
    </dl>
  )
}
