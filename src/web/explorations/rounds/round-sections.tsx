import { mayWrite } from '../../../domain/caller.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

/** From a round to what is done in it. */
export function RoundSections({ visit, regionId, round }: { visit: Visit; regionId: string; round: Round }) {
  const { language, needs } = visit
  const texts = roundWorkTexts[language]
  const coordinates = mayWrite(needs.caller, regionId, 'deliveries')
  return (
    <div class="utrecht-button-group no-print">
      <a
        class="utrecht-button utrecht-button--primary-action"
        href={addresses.deliveryBoard(language, regionId, { ronde: String(round.number) })}
      >
        {deliveryBoardTexts[language].title}
      </a>
      <a
        class="utrecht-button utrecht-button--secondary-action"
        href={addresses.roundQuestions(language, regionId, round.id)}
      >
        {coordinates ? texts.toQuestions : texts.questionsTitle}
      </a>
      {coordinates && round.closedAt === null && (
        <a
          class="utrecht-button utrecht-button--secondary-action"
          href={addresses.askForRound(language, regionId, round.id)}
        >
          {texts.toAsk}
        </a>
      )}
    </div>
  )
}
