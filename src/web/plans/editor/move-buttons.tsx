import type { Language } from '../../../language/language.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'

/** One place up or down, within the goal or the line. */
export function MoveButtons({ language, id, code }: { language: Language; id: string; code: string }) {
  const texts = planEditorTexts[language]
  return (
    <span class="edit-table__moves">
      <button class="edit-table__move" type="submit" name="omhoog" value={id} aria-label={texts.up(code)}>
        ↑
      </button>
      <button class="edit-table__move" type="submit" name="omlaag" value={id} aria-label={texts.down(code)}>
        ↓
      </button>
    </span>
  )
}
