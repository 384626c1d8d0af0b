import type { PaperBlock, PaperFacts } from '../../../documents/paper/paper-outline.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { versionDocumentTexts } from '../../../language/plans/version-document-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { note } from '../../explorations/report/report-words.ts'

/** Of which version it is, since when, and where that one stands. */
export function versionFacts({ version }: PlanDocumentFacts, language: Language): PaperFacts['facts'] {
  if (!version) return []
  const texts = versionDocumentTexts[language]
  const { number, title, submittedOn, stage, since, standing } = version
  return [
    { term: texts.version, words: texts.versionNamed(number, title, writeDay(language, submittedOn)) },
    {
      term: texts.stage,
      words: [
        `${texts.stageSince(termTexts[language].planStages[stage], writeDay(language, since))}.`,
        texts.standing[standing],
      ]
        .join(' ')
        .trim(),
    },
  ]
}

/** That later changes are not in it, and what an older version cannot tell. */
export function versionNotes({ version, notKept }: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = versionDocumentTexts[language]
  return [...(version ? [note(texts.asSubmitted)] : []), ...(notKept ? [note(texts.someNotKept)] : [])]
}
