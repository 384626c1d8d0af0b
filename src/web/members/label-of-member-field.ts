import type { Language } from '../../language/language.ts'
import { memberTexts } from '../../language/members/member-texts.ts'

const fields = ['email', 'name', 'role', 'municipalities', 'organisation'] as const

/** What an error summary calls a field of the forms about members. */
export function labelOfMemberField(language: Language, field: string): string {
  const known = fields.find((name) => name === field)
  return known === undefined ? field : memberTexts[language][known]
}
