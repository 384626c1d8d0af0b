import type { FieldProblem } from '../../../domain/outcome.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import type { Language } from '../../../language/language.ts'
import { LongTextControl } from '../../forms/controls.tsx'

type Props = { language: Language; action: string; note: string; problem: FieldProblem | undefined }

/** Giving a delivery back, which takes a reason. */
export function ReturnForm({ language, action, note, problem }: Props) {
  const texts = deliveryBoardTexts[language]
  return (
    <form class="form" method="post" action={action} novalidate>
      <LongTextControl
        language={language}
        name="note"
        label={texts.returnReason}
        help={texts.returnHelp}
        value={note}
        rows={3}
        problem={problem}
        required
      />
      <button
        class="utrecht-button utrecht-button--secondary-action"
        name="kind"
        value="returned"
        type="submit"
      >
        {texts.returnIt}
      </button>
    </form>
  )
}
