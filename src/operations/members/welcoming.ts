import type { Database } from '../../database/database.ts'
import type { Words } from '../../domain/mail/letter-text.ts'
import type { Role } from '../../domain/terms.ts'

/** What a region cannot do under its members' own rights: find or make an account, and tell somebody something. */
export type Welcoming = {
  /** The database under the owner's rights. */
  owner: Database
  /** Makes an account for an address that has none, and a link to choose its password with. */
  newcomer(email: string, name: string): Promise<{ personId: string; link: string }>
  /** Whether letters go out; where they do not, whoever gave the role passes the link on. */
  canMail: boolean
  words: MemberWords
}

/** The sentences and addresses, which are not this room's to know. */
export type MemberWords = {
  roleGiven(news: { region: string; role: Role }): { subject: Words; body: Words }
  roleTaken(news: { region: string; role: Role }): { subject: Words; body: Words }
  invitation(news: { region: string; role: Role; name: string; link: string }): {
    subject: string
    text: string
  }
  /** The page of the region. */
  link(regionId: string): string
}
