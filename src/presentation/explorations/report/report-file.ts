import { canWritePdf } from '../../../documents/paper/typst-compiler.ts'
import { type PaperOutcome, writePdf, writeWord } from '../../../documents/paper/write-paper.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import type { Language } from '../../../language/language.ts'
import { explorationReport } from './exploration-report.ts'
import type { ReportFacts } from './report-facts.ts'

export type ReportFormat = 'docx' | 'pdf'

/** What this machine can make: for some there is no compiler of PDF. */
export function reportFormats(): ReportFormat[] {
  return canWritePdf() ? ['docx', 'pdf'] : ['docx']
}

/** The report as a file, and the name it goes by. */
export async function reportFile(
  facts: ReportFacts,
  language: Language,
  format: ReportFormat,
): Promise<{ name: string; outcome: PaperOutcome }> {
  const outline = explorationReport(facts, language)
  const { file, forRegion, forEverybody } = reportTexts[language]
  const forWhom = (facts.isPublic ? forEverybody : forRegion).toLowerCase().replaceAll(' ', '-')
  return {
    name: `${file}-${facts.region.id}-${facts.day}-${forWhom}.${format}`,
    outcome: format === 'docx' ? await writeWord(outline) : await writePdf(outline),
  }
}
