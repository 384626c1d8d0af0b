import type { ComponentChildren } from 'preact'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { type ReportFormat, reportFormats } from '../../../presentation/explorations/report/report-file.ts'

type Props = { language: Language; fileAt: (format: ReportFormat) => string; children?: ComponentChildren }

/** The files of a document, and what else can be done with it. */
export function DocumentFiles({ language, fileAt, children }: Props) {
  const texts = documentTexts[language]
  const formats = reportFormats()
  return (
    <>
      <div class="section__actions paper__actions">
        {formats.map((format) => (
          <a key={format} class="utrecht-button utrecht-button--primary-action" href={fileAt(format)}>
            {format === 'docx' ? texts.asWord : texts.asPdf}
          </a>
        ))}
        {children}
      </div>
      {!formats.includes('pdf') && <p class="small muted no-print">{texts.noPdf}</p>}
    </>
  )
}

/** Why there is no file. */
export function DocumentProblem({
  language,
  problem,
}: {
  language: Language
  problem: 'not-here' | 'too-large' | undefined
}) {
  if (problem !== 'too-large') return null
  return (
    <div class="utrecht-alert utrecht-alert--warning message message--flash">
      <p>{documentTexts[language].tooLarge}</p>
    </div>
  )
}
