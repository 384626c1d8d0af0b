import type { Party, Involvement as Role } from '../terms.ts'

/** An occasion on which a party took part; day and form are null where they are on no record. */
export type Participation = {
  id: string
  party: Party
  organisation: string
  tookPlaceOn: string | null
  form: string | null
  result: string
  isExample: boolean
}

/** What somebody with lived experience said, with the action it is about if there is one. */
export type Contribution = {
  id: string
  number: number
  receivedOn: string
  actionLine: number
  fromWhom: string
  body: string
  involvement: Role
  action: { id: string; code: string; title: string } | null
  answer: string
  whatChanged: string
  isExample: boolean
  /** Came by the link of an invitation; for whom that was, where the reader may know. */
  byInvitation?: boolean
  invitationNote?: string | null
}

export type PartyInvolvement = {
  party: Party
  /** Whether the region named this party as one that should take part (source part S4). */
  isExpected: boolean
  tookPart: boolean
  occasions: readonly Participation[]
}

/** Each expected party in the order of the region, then others that took part. What is still to take place is not taking part yet. */
export function involvementPerParty(
  expected: readonly Party[],
  participations: readonly Participation[],
  day: string,
): PartyInvolvement[] {
  const others = participations.map(({ party }) => party).filter((party) => !expected.includes(party))
  return [...new Set([...expected, ...others])].map((party) => {
    const occasions = participations.filter((occasion) => occasion.party === party)
    return {
      party,
      isExpected: expected.includes(party),
      tookPart: occasions.some(({ tookPlaceOn }) => tookPlaceOn === null || tookPlaceOn <= day),
      occasions,
    }
  })
}

export type LineContributions = {
  line: number
  open: readonly Contribution[]
  answered: readonly Contribution[]
}

/** Per action line what waits for an answer, longest waiting first, and what was answered, newest first. */
export function contributionsPerLine(
  lines: readonly number[],
  contributions: readonly Contribution[],
): LineContributions[] {
  return lines.map((line) => {
    const own = contributions.filter(({ actionLine }) => actionLine === line).sort(byDay)
    return { line, open: own.filter(isOpen), answered: own.filter((one) => !isOpen(one)).reverse() }
  })
}

/** Every contribution has its answer, or is waiting for it. */
export function isOpen({ answer }: Pick<Contribution, 'answer'>): boolean {
  return answer.trim() === ''
}

function byDay(one: Contribution, other: Contribution): number {
  return one.receivedOn < other.receivedOn
    ? -1
    : one.receivedOn > other.receivedOn
      ? 1
      : one.number - other.number
}
