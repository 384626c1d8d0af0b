import type { Action } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { ActionStatus } from '../../domain/terms.ts'
import { writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { placeName } from '../registers/cell-words.ts'

type Reader = { language: Language; region: Pick<Region, 'municipalities'> }

/** "Huizen, Laren en Eemnes", or "Alle gemeenten" when none is left out. */
export function municipalityNames(codes: readonly string[], { language, region }: Reader): string {
  const texts = planTexts[language]
  if (codes.length === 0) return texts.noMunicipalities
  if (region.municipalities.every(({ code }) => codes.includes(code))) return texts.allMunicipalities
  return writeList(
    language,
    codes.map((code) => placeName(region, code, language)),
  )
}

/** "2024–2025" for years in a row, else "2024 en 2026"; '' when there are none. */
export function yearSpan(years: readonly number[], language: Language): string {
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first === last) return String(first)
  return last - first === years.length - 1 ? `${first}–${last}` : writeList(language, years.map(String))
}

/** The look of a status; the word itself comes from term-texts. */
export const statusLooks: Record<ActionStatus, string> = {
  idea: 'status status--idea',
  preparation: 'status status--preparing',
  'decision-needed': 'status status--preparing',
  running: 'status status--running',
  finished: 'status status--done',
  stopped: 'status status--stopped',
  merged: 'status status--stopped',
}

export const classLooks: Record<Action['transformationClass'], string> = {
  prevention: 'class-mark class-mark--prevention',
  housing: 'class-mark class-mark--housing',
  shelter: 'class-mark class-mark--shelter',
}
