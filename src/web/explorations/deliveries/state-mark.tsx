import type { DeliveryState } from '../../../domain/terms.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'

const looks = {
  asked: 'idea',
  opened: 'idea',
  begun: 'preparing',
  delivered: 'running',
  returned: 'stopped',
  accepted: 'done',
} as const satisfies Record<DeliveryState, string>

/** Where a delivery stands, in a word and a shape. */
export function StateMark({ language, state }: { language: Language; state: DeliveryState }) {
  return <span class={`status status--${looks[state]}`}>{termTexts[language].deliveryStates[state]}</span>
}
