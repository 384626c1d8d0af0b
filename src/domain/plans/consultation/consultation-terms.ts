import { type CodeOf, vocabulary } from '../../vocabulary.ts'

/** For whom a consultation is; members of the region can always react. */
export const audiences = vocabulary({
  people: 'genodigden',
  organisations: 'organisaties',
  everyone: 'iedereen met de link',
})
export type Audience = CodeOf<typeof audiences>

/** Follows from its days, from closing it early, and from what became of its version. */
export const consultationStates = vocabulary({
  planned: 'gepland',
  open: 'open',
  closed: 'gesloten',
  'version-withdrawn': 'versie ingetrokken',
})
export type ConsultationState = CodeOf<typeof consultationStates>

/** What somebody wants with a reaction, in a word. */
export const wishes = vocabulary({ supports: 'steunt', differently: 'wil anders', question: 'vraag' })
export type Wish = CodeOf<typeof wishes>

export const answerOutcomes = vocabulary({
  'taken-over': 'overgenomen',
  partly: 'deels overgenomen',
  not: 'niet overgenomen',
})
export type AnswerOutcome = CodeOf<typeof answerOutcomes>
