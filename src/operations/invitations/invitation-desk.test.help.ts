import type { Database } from '../../database/database.ts'
import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { tokenOf } from '../../domain/invitations/invitation-link.ts'
import { openSeal } from '../../identity/seal.ts'
import { type DemoDesk, demoDesk, demoRegion, today, type Who } from '../../testing/demo-desk.ts'
import type { Needs } from '../needs.ts'
import { registers } from '../registers/all-registers.ts'
import { recordEntry } from '../registers/work-on-register.ts'
import { invite } from './invite.ts'
import { type Invitation, selectInvitations } from './list-invitations.ts'
import { type OpenedInvitation, openInvitation } from './open-invitation.ts'

export type InvitationDesk = DemoDesk & {
  owner: Database
  /** Makes an invitation, and hands back its link and its row. */
  invited(input: Record<string, unknown>, who?: Who): Promise<{ token: string; it: Invitation }>
  invitation(id: string): Promise<Invitation>
  open(token: string): Promise<OpenedInvitation>
  /** As a thief of the link with a connection of their own would: under the rights of who holds it. */
  bySql(id: string, statement: string, values?: readonly unknown[]): Promise<unknown[]>
  /** What somebody asks with who holds this link, which must open. */
  guest(token: string): Promise<Needs & { terms: InvitationTerms }>
}

export const seal = openSeal('a secret that is only for tests', 'invitations')

export const forHuizen = {
  noun: 'findings',
  place: 'GM0406',
  actionLines: ['1', '2'],
  note: 'Adviseur wonen',
  days: '14',
}
export const forFigure = {
  noun: 'observations',
  place: 'GM0406',
  indicator: 'V01',
  period: '2026-Q1',
  note: 'Onderzoeker',
  days: '14',
}
export const forContribution = { noun: 'contributions', actionLines: ['5'], note: 'Panellid', days: '14' }

export const finding = {
  actionLine: '1',
  title: 'Briefadres (voorbeeld)',
  aims: ['prevent'],
  approach: 'alone',
  state: 'exists',
  transformationClass: 'prevention',
}

export const insertFinding = `insert into finding (region_id, number, action_line, municipality, title, aims, approach, state,
    transformation_class, recorded_by) values ($1, $2, $3, $4, 'voorbeeld', '{prevent}', 'alone', 'exists', 'prevention', '')`

/** The demo desk with one indicator and a way to invite. */
export async function invitationDesk(): Promise<InvitationDesk> {
  const desk = await demoDesk()
  const owner = desk.storage.asOwner()
  const indicator = {
    code: 'V01',
    name: 'Mensen in de opvang (voorbeeld)',
    unit: 'mensen',
    wanted: 'lower',
    actionLine: '1',
    transformationClass: 'shelter',
    countsPeople: 'ja',
    aggregation: 'sum',
    rhythm: 'quarter',
  }
  for (const input of [indicator, { ...indicator, code: 'V02' }]) {
    const stored = await recordEntry(desk.as('coordinator'), demoRegion, registers.indicators, input, {
      kind: 'new',
    })
    if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  }
  const invitation = async (id: string) => {
    const [it] = await owner.read((sql) => selectInvitations(sql, demoRegion, id))
    if (!it) throw new Error(`no invitation ${id}`)
    return it
  }
  const open = (token: string) =>
    openInvitation({ guestAt: (id) => desk.storage.asGuest(id, { address: '' }), seal }, token)
  return {
    ...desk,
    owner,
    invitation,
    open,
    bySql: (id, statement, values = []) =>
      desk.storage.asGuest(id).write((sql) => sql.query(statement, values)),
    async invited(input, who = 'coordinator') {
      const made = await invite(desk.as(who), demoRegion, input)
      if (!made.ok) throw new Error(JSON.stringify(made.problem))
      const it = await invitation(made.value.id)
      return { token: tokenOf(it, seal), it }
    },
    async guest(token) {
      const opened = await open(token)
      if (opened.kind !== 'open') throw new Error(opened.kind)
      const { terms, database } = opened
      return { database, today, caller: { kind: 'visitor', invitation: terms }, terms }
    },
  }
}
