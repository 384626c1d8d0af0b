import type { IdentityMail, TellByMail } from './identity-mail.ts'

export type Addressee = { email: string; name: string }

/** The pages a letter leads to. They are the door's; whoever opens identity says where they are. */
export type IdentityPages = {
  choosePassword(token: string): string
  confirmEmail(token: string): string
}

export type Letters = ReturnType<typeof openLetters>

/**
 * Letters are sent while the answer is already under way: how long a letter takes must not tell whether there is an account.
 * What goes wrong with one is reported, never shown.
 */
export function openLetters(tell: TellByMail, pages: IdentityPages, report: (error: unknown) => void) {
  const underWay = new Set<Promise<void>>()
  return {
    resetPassword: (to: Addressee, token: string) =>
      send('reset-password', to, { link: pages.choosePassword(token) }),
    verifyEmail: (to: Addressee, token: string) =>
      send('verify-email', to, { link: pages.confirmEmail(token) }),
    newPassword: (to: Addressee) => send('new-password', to),
    newEmail: (to: Addressee) => send('new-email', to),
    newSignInMethod: (to: Addressee) => send('new-sign-in-method', to),
    removedSignInMethod: (to: Addressee) => send('removed-sign-in-method', to),
    /** Does something after the answer, and is waited for when identity closes. */
    afterwards,
    async finished() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }

  function send(kind: IdentityMail['kind'], { email, name }: Addressee, more: { link?: string } = {}): void {
    afterwards(() => tell({ kind, email, name, ...more }))
  }

  function afterwards(work: () => Promise<unknown>): void {
    const going = Promise.resolve()
      .then(work)
      .then(() => {}, report)
      .finally(() => underWay.delete(going))
    underWay.add(going)
  }
}
