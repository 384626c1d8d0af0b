import type { Welcoming } from '../operations/members/welcoming.ts'
import { memberWords } from '../presentation/members/member-words.ts'

/** For tests in which nobody gets or loses a role: whoever tries hears so. */
export const nobodyWelcomed: Welcoming = {
  owner: { read: nobody, write: nobody },
  newcomer: nobody,
  canMail: false,
  words: { ...memberWords, link: () => '' },
}

function nobody(): Promise<never> {
  return Promise.reject(new Error('nobody is welcomed in this test'))
}
