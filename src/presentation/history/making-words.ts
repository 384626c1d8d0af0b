import type { Role } from '../../domain/terms.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import type { Language } from '../../language/language.ts'
import { writeMoment } from '../../language/moments.ts'
import { termTexts } from '../../language/term-texts.ts'

type Maker = { personId: string; name: string | null; roles: readonly Role[] }

/** Who did something: by name, or by what they came as when the name is not known here any more. */
export function makerWords(language: Language, { personId, name, roles }: Maker): string {
  const texts = historyTexts[language]
  if (name !== null) return name
  if (personId === '') return texts.operator
  if (personId.startsWith('invitation:')) return texts.guest
  const [role] = roles
  return role === undefined ? texts.somebody : texts.formerMember(termTexts[language].roles[role])
}

/** Before what stands in a field now: who wrote it, and when. */
export function standsNowWords(language: Language, made: (Maker & { at: Date }) | null): string {
  const texts = historyTexts[language]
  if (made === null) return texts.standsNow
  return texts.standsNowBy(makerWords(language, made), writeMoment(language, made.at))
}

/** As what they did it: their roles in the region at that time. */
export function roleWords(language: Language, roles: readonly Role[]): string {
  return roles.map((role) => termTexts[language].roles[role]).join(', ')
}

/** Through what it came in. */
export function doorWords(language: Language, door: string): string {
  const { doors } = historyTexts[language]
  return door in doors ? doors[door as keyof typeof doors] : door
}
