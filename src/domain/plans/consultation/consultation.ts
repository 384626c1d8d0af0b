import type { AnswerOutcome, Audience, ConsultationState, Wish } from './consultation-terms.ts'

/** Readers are asked what they think of one submitted version. Days are `2026-12-01`; the last day counts whole. */
export type Consultation = {
  number: number
  version: number
  versionTitle: string
  title: string
  question: string
  opensOn: string
  closesOn: string
  /** When every reaction should have its answer. */
  answerBy: string
  audience: Audience
  state: ConsultationState
  isNotePublic: boolean
  counts: ReactionCounts
}

/** Withdrawn reactions are counted by themselves, and nobody has to answer them. */
export type ReactionCounts = { reactions: number; unanswered: number; withdrawn: number }

/** A way in without an account. `label` is a function or an organisation; '' is everyone. */
export type ConsultationLink = {
  id: string
  kind: 'everyone' | 'person' | 'organisation'
  label: string
  email: string
  isRevoked: boolean
  reactions: number
}

/** `passage` names a place in the version; the words of a withdrawn reaction are ''. */
export type Reaction = {
  number: number
  passage: string
  quoted: string
  body: string
  /** An organisation or a function; '' when that was not said. */
  speaksFor: string
  wish: Wish
  byMember: boolean
  givenOn: string
  isWithdrawn: boolean
  answer: ReactionAnswer | null
}

/** `actionId` is null where no action changed, and for readers; the code is as it was then. */
export type ReactionAnswer = {
  outcome: AnswerOutcome
  because: string
  actionCode: string
  actionId: string | null
  answeredOn: string
}

export function isUnanswered({ answer, isWithdrawn }: Pick<Reaction, 'answer' | 'isWithdrawn'>): boolean {
  return answer === null && !isWithdrawn
}

/** How many answers are late: all that still miss when the day has passed. */
export function overdueAnswers(
  { answerBy, counts }: Pick<Consultation, 'answerBy' | 'counts'>,
  today: string,
): number {
  return today > answerBy ? counts.unanswered : 0
}

export function countReactions(reactions: readonly Reaction[]): ReactionCounts {
  return {
    reactions: reactions.filter(({ isWithdrawn }) => !isWithdrawn).length,
    unanswered: reactions.filter(isUnanswered).length,
    withdrawn: reactions.filter(({ isWithdrawn }) => isWithdrawn).length,
  }
}
