import type { BoardRow } from '../../../domain/explorations/delivery-board.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; regionId: string; round: Round; rows: readonly BoardRow[] }

/** Everybody who can be reminded now, in one press; and the way to ask more of them. */
export function RemindAll({ visit: { language, needs }, regionId, round, rows }: Props) {
  const texts = deliveryBoardTexts[language]
  const now = rows.filter(({ remindFrom }) => remindFrom !== null && remindFrom <= needs.today)
  return (
    <section class="section no-print" aria-labelledby="kop-werk">
      <h2 id="kop-werk">{roundWorkTexts[language].work}</h2>
      {now.length > 0 && <p>{texts.remindAllHelp}</p>}
      <div class="utrecht-button-group">
        {now.length > 0 && (
          <form method="post" action={addresses.remindDeliveries(language, regionId)}>
            <input type="hidden" name="ronde" value={String(round.number)} />
            <button class="utrecht-button utrecht-button--primary-action" type="submit">
              {texts.remindAll(now.length)}
            </button>
          </form>
        )}
        <a
          class="utrecht-button utrecht-button--secondary-action"
          href={addresses.askForRound(language, regionId, round.id)}
        >
          {roundWorkTexts[language].toAsk}
        </a>
        <a
          class="utrecht-button utrecht-button--subtle"
          href={addresses.roundQuestions(language, regionId, round.id)}
        >
          {roundWorkTexts[language].toQuestions}
        </a>
      </div>
    </section>
  )
}
