import type { Subject } from '../people/rights.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What somebody without an account can be asked for, with the word that stands in addresses. */
export const invitedNouns = vocabulary({
  findings: 'bevindingen',
  observations: 'waarneming',
  contributions: 'inbreng',
})
export type InvitedNoun = CodeOf<typeof invitedNouns>

/** Everything a link is for; a link whose terms are not those it was made with is worthless. */
export type InvitationTerms = {
  id: string
  regionId: string
  noun: InvitedNoun
  /** A municipality code; null is the region as a whole. */
  municipality: string | null
  /** Empty: every line. */
  actionLines: readonly number[]
  indicatorId: string | null
  period: string | null
  expiresAt: Date
  /** How often something new may be sent; null: as often as needed until it expires. */
  maxUses: number | null
  /** The delivery that can be handed in with it. */
  deliveryId: string | null
}

export type InvitationState = 'open' | 'revoked' | 'expired' | 'used-up'

/** The longest a link may work, and how long when nothing else is said. */
export const mostDays = 60
export const usualDays = 14

/** A municipality fills in its part as often as needed; one figure and one contribution come once. */
export const usesOf = { findings: null, observations: 1, contributions: 1 } as const satisfies Record<
  InvitedNoun,
  number | null
>

/** Under which right such a link is made, seen and revoked. */
export const invitationSubjects = {
  findings: 'finding-invitations',
  observations: 'observation-invitations',
  contributions: 'contribution-invitations',
} as const satisfies Record<InvitedNoun, Subject>

/** An address somebody made up names nothing; PostgreSQL would call it a fault. */
export function isInvitationId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** Whether a row of this owner lies within the invitation. Lines, indicator and period are held by the database. */
export function isWithinInvitation(
  { regionId, noun, municipality }: InvitationTerms,
  asked: string,
  subject: Subject,
  owner: { municipality?: string | null; organisation?: string | null },
): boolean {
  return (
    regionId === asked &&
    subject === noun &&
    (owner.organisation ?? null) === null &&
    (noun === 'contributions' || (owner.municipality ?? null) === municipality)
  )
}
