import { formTexts } from '../../language/form-texts.ts'
import type { Language } from '../../language/language.ts'
import { fileSentence } from '../../presentation/registers/file-sentence.ts'
import type { FileReading } from '../../presentation/registers/read-upload.ts'

/** Why a whole file was refused, with the way to choose another. */
export function FileProblem({ language, problem }: { language: Language; problem: FileReading }) {
  return (
    <div class="utrecht-alert utrecht-alert--error message" role="alert" tabIndex={-1}>
      <h2 class="message__title">{formTexts[language].nothingStored}</h2>
      <p>
        <a href="#bestand">{fileSentence(problem, language)}</a>
      </p>
    </div>
  )
}
