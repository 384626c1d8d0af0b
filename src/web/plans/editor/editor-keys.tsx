import type { Language } from '../../../language/language.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'

/** What script adds, and by which keys; shown only where there is script. */
export function EditorKeys({ language }: { language: Language }) {
  const texts = planEditorTexts[language]
  return (
    <div class="no-print" data-script hidden>
      <p>{texts.leadScript}</p>
      <div class="edit-plan__unsaved" hidden />
      <details class="help">
        <summary>{texts.keys} (?)</summary>
        <ul>
          {Object.entries(texts.keysList).map(([name, words]) => (
            <li key={name}>{words}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
