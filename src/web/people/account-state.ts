import type { Identity } from '../../identity/identity.ts'
import type { Passkey } from '../../identity/passkeys.ts'
import type { OpenSession } from '../../identity/sessions.ts'
import type { Visit } from '../visit.ts'

/** Everything the page of an account shows. */
export type AccountState = {
  visit: Visit
  person: { name: string; email: string }
  hasSecondFactor: boolean
  passkeys: readonly Passkey[]
  sessions: readonly OpenSession[]
  /** A form that came back: which, what was typed in it, and what is wrong per field. */
  refused: RefusedForm
}

export type AccountForm =
  | 'name'
  | 'email'
  | 'password'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'recovery-codes'
  | `passkey-name-${string}`
  | `remove-passkey-${string}`

export type RefusedForm = {
  form?: AccountForm
  typed?: Readonly<Record<string, string>>
  problems?: Readonly<Record<string, string>>
}

/** Undefined for somebody who is not signed in. */
export async function readAccountState(
  identity: Identity,
  visit: Visit,
  from: Headers,
  refused: RefusedForm = {},
): Promise<AccountState | undefined> {
  const person = await identity.personOf(from)
  if (!person) return undefined
  const [hasSecondFactor, passkeys, sessions] = await Promise.all([
    identity.hasSecondFactor(from),
    identity.passkeys.list(from),
    identity.sessions.list(from),
  ])
  return { visit, person, hasSecondFactor, passkeys, sessions, refused }
}

/** The field of a form on this page has an id of its own: several forms ask for the password. */
export function fieldId(form: AccountForm, name: string): string {
  return `${form}-${name}`
}

export function problemOf({ refused }: AccountState, form: AccountForm, name: string): string | undefined {
  return refused.form === form ? refused.problems?.[name] : undefined
}

export function typedIn({ refused }: AccountState, form: AccountForm, name: string, else_ = ''): string {
  return refused.form === form ? (refused.typed?.[name] ?? '') : else_
}
