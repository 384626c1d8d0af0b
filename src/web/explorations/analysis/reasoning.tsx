import { analysisTexts } from '../../../language/analysis-texts.ts'
import type { Language } from '../../../language/language.ts'

/** How a part of the analysis is worked out. */
export function Reasoning({ language, body }: { language: Language; body: string }) {
  return (
    <details class="help">
      <summary>{analysisTexts[language].how}</summary>
      <div class="help__body">
        <p>{body}</p>
      </div>
    </details>
  )
}
