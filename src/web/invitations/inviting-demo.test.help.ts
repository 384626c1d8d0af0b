import { expect } from 'vitest'
import { coordinatorEmail } from '../../testing/demo-installation.ts'
import { type ServedDemo, servedDemo } from '../../testing/served-demo.ts'
import { addresses } from '../addresses.ts'

type Answer = Awaited<ReturnType<ServedDemo['ask']>>

export type InvitingDemo = ServedDemo & {
  /** The cookie of a coordinator. */
  coordinator: string
  send(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answer>
  /** Made through the form, as a coordinator does; hands back where its page is and the path of its link. */
  invited(
    prefilled: Record<string, string>,
    fields: Record<string, string>,
  ): Promise<{ at: string; link: string; page: string }>
  forHuizen(): Promise<{ at: string; link: string; page: string }>
  written(statement: string): Promise<unknown[]>
}

export const region = 'gooi-en-vechtstreek'

export const finding = {
  title: 'Briefadres (voorbeeld)',
  aims: 'prevent',
  approach: 'alone',
  state: 'exists',
  transformationClass: 'prevention',
}

export function signedIn(cookie: string) {
  return { cookie, 'sec-fetch-site': 'same-origin' }
}

/** Every door on the example region, with a coordinator who invites. */
export async function invitingDemo(options: Parameters<typeof servedDemo>[0] = {}): Promise<InvitingDemo> {
  const demo = await servedDemo(options)
  const coordinator = await demo.cookieOf(coordinatorEmail ?? '')
  const send: InvitingDemo['send'] = (path, fields, headers = {}) =>
    demo.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    })
  const invited: InvitingDemo['invited'] = async (prefilled, fields) => {
    const form = addresses.newInvitation('nl', region, prefilled)
    const made = await send(
      form,
      { note: 'Functie (voorbeeld)', days: '14', ...fields },
      signedIn(coordinator),
    )
    expect(made.status, made.text).toBe(303)
    const at = made.headers.location ?? ''
    const page = await demo.ask(at, { headers: { cookie: coordinator } })
    const link =
      /value="https:\/\/thuisplan\.example\.nl(\/nl\/uitnodiging\/[\w.-]+)"/.exec(page.text)?.[1] ?? ''
    expect(link).not.toBe('')
    return { at: at.split('?')[0] ?? '', link, page: page.text }
  }
  return {
    ...demo,
    coordinator,
    send,
    invited,
    forHuizen: () => invited({ soort: 'findings' }, { place: 'GM0406', actionLines: '1' }),
    written: (statement) => demo.open.storage.asOwner().read((sql) => sql.query(statement)),
  }
}
