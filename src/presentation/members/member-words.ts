import type { Words } from '../../domain/mail/letter-text.ts'
import type { Role } from '../../domain/terms.ts'
import { type Language, languages } from '../../language/language.ts'
import { memberLetters } from '../../language/members/member-letters.ts'
import { termTexts } from '../../language/term-texts.ts'
import { messageWords } from '../mail/message-words.ts'

type News = { region: string; role: Role }

/** What somebody reads when they get or lose a role, and the letter for whoever is new here. */
export const memberWords = {
  roleGiven: ({ region, role }: News) =>
    messageWords.roleGiven({ region, role: { nl: termTexts.nl.roles[role], en: termTexts.en.roles[role] } }),
  roleTaken: ({ region, role }: News): { subject: Words; body: Words } => ({
    subject: both((language) => memberLetters[language].takenSubject(region)),
    body: both((language) => memberLetters[language].takenBody(region, named(language, role))),
  }),
  invitation({ region, role, name, link }: News & { name: string; link: string }) {
    const subject = both((language) => memberLetters[language].invitationSubject(region))
    const parts = languages.flatMap((language) => {
      const texts = memberLetters[language]
      return [
        texts.otherLanguage,
        texts.greeting(name),
        texts.invitationBody(region, named(language, role), link),
      ]
    })
    return { subject: `${subject.nl} / ${subject.en}`, text: parts.join('\n\n') }
  },
}

function named(language: Language, role: Role): string {
  return termTexts[language].roles[role].toLowerCase()
}

function both(say: (language: Language) => string): Words {
  return { nl: say('nl'), en: say('en') }
}
