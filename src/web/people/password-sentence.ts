import { leastPasswordLength, mostPasswordLength } from '../../identity/password-problem.ts'
import type { Language } from '../../language/language.ts'
import { recoveryTexts } from '../../language/people/recovery-texts.ts'

/** Why a new password was not taken. */
export function passwordSentence(language: Language, kind: 'too-short' | 'too-long' | 'too-often'): string {
  const texts = recoveryTexts[language]
  if (kind === 'too-often') return texts.tooOften
  return kind === 'too-short'
    ? texts.tooShort(String(leastPasswordLength))
    : texts.tooLong(String(mostPasswordLength))
}
