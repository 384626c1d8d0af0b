import type { ReferenceProblem } from '../../domain/framework/reference-problem.ts'
import type { Language } from '../../language/language.ts'
import { territoryTexts } from '../../language/territory-texts.ts'

/** One line about what is wrong with a file of reference data: "gemeenten, rij 12, code: “GM1” is geen code." */
export function referenceProblemLine(language: Language, problem: ReferenceProblem): string {
  const { place, files, problems } = territoryTexts[language]
  const { file, row, field, code, detail } = problem
  return `${place(files[file], row === null ? '' : String(row), field)}: ${problems[code](detail)}`
}
