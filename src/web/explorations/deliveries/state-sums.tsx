import { type DeliveryState, deliveryStates } from '../../../domain/terms.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import type { Language } from '../../../language/language.ts'

type Props = { language: Language; sums: Readonly<Record<DeliveryState, number>>; total: number }

/** How many deliveries stand where, in the order in which they come further. */
export function StateSums({ language, sums, total }: Props) {
  const texts = deliveryBoardTexts[language]
  return (
    <ul class="import-result__sums">
      {deliveryStates.codes.map((state) => (
        <li class="import-result__sum" key={state}>
          <b>{sums[state]}</b> {texts.sums[state]} <span class="muted small">{texts.sumsOf(total)}</span>
        </li>
      ))}
    </ul>
  )
}
