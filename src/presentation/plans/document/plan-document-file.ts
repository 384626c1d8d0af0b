import { type PaperOutcome, writePdf, writeWord } from '../../../documents/paper/write-paper.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { versionDocumentTexts } from '../../../language/plans/version-document-texts.ts'
import type { ReportFormat } from '../../explorations/report/report-file.ts'
import { planDocument } from './plan-document.ts'

/** The plan as a file, and the name it goes by. */
export async function planDocumentFile(
  facts: PlanDocumentFacts,
  language: Language,
  format: ReportFormat,
): Promise<{ name: string; outcome: PaperOutcome }> {
  const outline = planDocument(facts, language)
  const { forRegion, forEverybody } = reportTexts[language]
  const forWhom = (facts.isPublic ? forEverybody : forRegion).toLowerCase().replaceAll(' ', '-')
  const version = facts.version ? `-${versionDocumentTexts[language].file}-${facts.version.number}` : ''
  return {
    name: `${documentTexts[language].file}-${facts.region.id}${version}-${facts.day}-${forWhom}.${format}`,
    outcome: format === 'docx' ? await writeWord(outline) : await writePdf(outline),
  }
}
