import type { Language } from '../../../language/language.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'

type Props = { language: Language; address: string; code: string; count: number | undefined }

/** To what is discussed about a row; nothing where nothing is open. */
export function PointsLink({ language, address, code, count = 0 }: Props) {
  const texts = discussionTexts[language]
  if (count === 0) return null
  return (
    <a class="edit-table__add no-print" href={`${address}#bespreekpunten`}>
      {texts.openCount(count)}
      <span class="visually-hidden">{texts.openCountAt(code)}</span>
    </a>
  )
}
