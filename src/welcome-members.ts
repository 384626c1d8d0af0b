import { randomBytes } from 'node:crypto'
import type { OpenThuisplan } from './open-thuisplan.ts'
import type { Welcoming } from './operations/members/welcoming.ts'
import { memberWords } from './presentation/members/member-words.ts'
import { addresses } from './web/addresses.ts'

/** How people are brought into a region: their account, their link and the words, for the pages and the API alike. */
export function welcomeMembers(
  { storage, identity }: Pick<OpenThuisplan, 'storage' | 'identity'>,
  canMail: boolean,
): Welcoming {
  return {
    owner: storage.asOwner(),
    canMail,
    words: { ...memberWords, link: (regionId) => addresses.region('nl', regionId) },
    async newcomer(email, name) {
      // Nobody knows this password, so it is as good as none: the link is the only way in.
      const password = randomBytes(32).toString('base64url')
      const personId = await identity.addAccount({ email, name, password })
      const link = await identity.recovery.linkForNewcomer(email)
      if (link === undefined) throw new Error('an account that was just made is not there')
      return { personId, link }
    },
  }
}
