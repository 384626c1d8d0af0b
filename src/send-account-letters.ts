import { randomUUID } from 'node:crypto'
import type { Database } from './database/database.ts'
import type { IdentityMail, TellByMail } from './identity/identity-mail.ts'
import { sendLetter } from './operations/mail/queue-letter.ts'
import { tellPerson } from './operations/mail/tell-person.ts'
import { findPerson } from './operations/people/find-acting-person.ts'
import { identityLetter } from './web/people/identity-letter.ts'

/**
 * Letters about accounts. One with a secret link, or to an address that is no longer the account's, is only sent; the others can
 * also be read in the application afterwards.
 */
export function sendAccountLetters(owner: Database, now: () => Date): TellByMail {
  return async (mail: IdentityMail) => {
    const { subject, body } = identityLetter(mail)
    const key = `account:${mail.kind}:${randomUUID()}`
    const person = mail.link === undefined ? await findPerson(owner, mail.email) : undefined
    if (person)
      return tellPerson({ owner, now: now() }, { key, personId: person.id, topic: 'account', subject, body })
    return sendLetter(owner, {
      key,
      email: mail.email,
      topic: 'account',
      subject: `${subject.nl} / ${subject.en}`,
      text: `${body.nl}\n\n${body.en}`,
    })
  }
}
