import type { MatrixRow } from '../../domain/explorations/matrix.ts'
import type { Language } from '../../language/language.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'

type Props = { language: Language; row: MatrixRow; isOpen: boolean; address: string }

/** Opens one line into its sub-themes, or closes it. */
export function MatrixToggle({ language, row, isOpen, address }: Props) {
  const texts = matrixTexts[language]
  const themes = row.parts.filter(({ subTheme }) => subTheme !== null).length
  return (
    <a class="matrix__toggle no-print" href={address}>
      {isOpen ? texts.close : texts.open(themes)}
      <span class="visually-hidden"> {texts.ofLine(row.line)}</span>
    </a>
  )
}
