import { mayWrite } from '../../../domain/caller.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; regionId: string; round: Round; isAsked: boolean }

/** From a round to what is done in it; whom it asks comes first as long as it asks nobody. */
export function RoundSections({ visit, regionId, round, isAsked }: Props) {
  const { language, needs } = visit
  const texts = roundWorkTexts[language]
  const coordinates = mayWrite(needs.caller, regionId, 'deliveries')
  const mayAsk = coordinates && round.closedAt === null
  const asksFirst = mayAsk && !isAsked
  return (
    <div class="utrecht-button-group no-print">
      {mayAsk && (
        <a class={asksFirst ? loud : quiet} href={addresses.askForRound(language, regionId, round.id)}>
          {texts.toAsk}
        </a>
      )}
      <a
        class={asksFirst ? quiet : loud}
        href={addresses.deliveryBoard(language, regionId, { ronde: String(round.number) })}
      >
        {deliveryBoardTexts[language].title}
      </a>
      <a class={quiet} href={addresses.roundQuestions(language, regionId, round.id)}>
        {mayAsk ? texts.toQuestions : texts.questionsTitle}
      </a>
    </div>
  )
}

const loud = 'utrecht-button utrecht-button--primary-action'
const quiet = 'utrecht-button utrecht-button--secondary-action'
