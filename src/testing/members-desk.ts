import { openIdentity } from '../identity/identity.ts'
import type { Welcoming } from '../operations/members/welcoming.ts'
import { identityLinks } from '../web/people/identity-links.ts'
import { welcomeMembers } from '../welcome-members.ts'
import { type DemoDesk, demoDesk } from './demo-desk.ts'

export type MembersDesk = DemoDesk & {
  /** With a mail server, and without one. */
  welcoming: { withMail: Welcoming; withoutMail: Welcoming }
  /** Whether the token in this link lets somebody choose a password. */
  opens(link: string): Promise<boolean>
}

/** The small region, with accounts that can really be made. */
export async function membersDesk(): Promise<MembersDesk> {
  const desk = await demoDesk()
  const identity = openIdentity(desk.connection, {
    secret: 'a secret that is only for tests, of 32+',
    publicUrl: 'https://thuisplan.example.nl',
    pages: identityLinks('https://thuisplan.example.nl'),
    now: () => new Date(),
    tell: async () => {},
    report: (error) => {
      throw error
    },
  })
  const open = { storage: desk.storage, identity }
  return {
    ...desk,
    welcoming: { withMail: welcomeMembers(open, true), withoutMail: welcomeMembers(open, false) },
    opens: (link) => identity.recovery.isLinkGood(new URL(link).searchParams.get('token') ?? ''),
    async close() {
      await identity.close()
      await desk.close()
    },
  }
}
