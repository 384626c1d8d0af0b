import type { Cell } from '../../domain/registers/field.ts'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import type { Language } from '../../language/language.ts'

type Props = { language: Language; mark: Cell | undefined; note: Cell | undefined }

/** Marks what came in by the link of an invitation; for whom that was is shown to those who may know of invitations. */
export function ByInvitation({ language, mark, note }: Props) {
  if (mark !== true) return null
  const { via } = guestTexts[language]
  return (
    <span class="certainty certainty--draft">
      {via}
      {typeof note === 'string' && <span lang="nl">: {note}</span>}
    </span>
  )
}
