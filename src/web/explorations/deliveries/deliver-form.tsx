import type { FieldProblem } from '../../../domain/outcome.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import type { Language } from '../../../language/language.ts'
import { LongTextControl } from '../../forms/controls.tsx'

type Props = {
  language: Language
  action: string
  /** What is to be done first. */
  before?: string
  /** Nothing was filled in yet. */
  isEmpty: boolean
  note: string
  problem: FieldProblem | undefined
}

/** Handing in, with or without an account. */
export function DeliverForm({ language, action, before = '', isEmpty, note, problem }: Props) {
  const texts = deliveryBoardTexts[language]
  return (
    <form class="form" method="post" action={action}>
      <p>
        {before} {isEmpty ? texts.deliverEmpty : texts.deliverHelp}
      </p>
      <LongTextControl
        language={language}
        name="note"
        label={texts.deliverNote}
        value={note}
        rows={2}
        problem={problem}
      />
      <button
        class="utrecht-button utrecht-button--primary-action"
        name="kind"
        value="delivered"
        type="submit"
      >
        {texts.deliver}
      </button>
    </form>
  )
}
