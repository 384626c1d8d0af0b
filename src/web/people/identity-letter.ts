import type { IdentityMail, IdentityMailKind } from '../../identity/identity-mail.ts'
import type { Language } from '../../language/language.ts'
import { identityMailTexts } from '../../language/people/identity-mail-texts.ts'

type Words = Record<Language, string>
type Texts = { subject: Words; body: Record<Language, (name: string, link: string) => string> }

const texts: Record<IdentityMailKind, Texts> = identityMailTexts

/** The words of a letter about an account, in plain text. A kind without words does not compile. */
export function identityLetter({ kind, name, link = '' }: IdentityMail): { subject: Words; body: Words } {
  const { subject, body } = texts[kind]
  return { subject, body: { nl: body.nl(name, link), en: body.en(name, link) } }
}
