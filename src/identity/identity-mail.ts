/** A letter about somebody's account. It is always sent: nobody can turn off hearing that their password changed. */
export type IdentityMail = {
  kind: IdentityMailKind
  /** To whom; with `verify-email` the address that is still to be confirmed, with `new-email` the former one. */
  email: string
  name: string
  /** The whole address of the page that goes on, where there is one to go on to. It is as good as a password for an hour. */
  link?: string
}

/** `reset-password` and `verify-email` carry a link; the others say what was done, for whoever did not do it. */
export type IdentityMailKind =
  | 'reset-password'
  | 'verify-email'
  | 'new-password'
  | 'new-email'
  | 'new-sign-in-method'
  | 'removed-sign-in-method'

export type TellByMail = (mail: IdentityMail) => Promise<void>
