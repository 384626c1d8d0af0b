import type { Problem } from '../../../domain/outcome.ts'
import type { Language } from '../../../language/language.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import { problemSentence } from '../../forms/field-problems.tsx'

/** Why a cell could not be written. A rule about another field of the same action is told as well as one about this field. */
export function refusalWords(language: Language, problem: Problem, field: string): string {
  if (problem.kind !== 'invalid') return planEditorTexts[language].refusals[problem.kind]
  const own = problem.fields[field] ?? Object.values(problem.fields)[0]
  return own ? problemSentence(language, own) : planEditorTexts[language].refusals.conflict
}
