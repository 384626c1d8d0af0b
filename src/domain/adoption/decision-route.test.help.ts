import fc from 'fast-check'
import type { PlanVersion } from '../plans/versions/plan-version.ts'
import {
  amendmentFollowUps,
  decisionKinds,
  decisionOutcomes,
  type GoverningBody,
  type PlanStage,
} from '../terms.ts'
import type { RecordedDecision } from './recorded-decision.ts'

let numbers = 0

/** A required decision of the council of Huizen to adopt, planned in 2027, unless something else is said. */
export function decisionOf(values: Partial<RecordedDecision> = {}): RecordedDecision {
  numbers += 1
  return {
    id: `besluit-${numbers}`,
    number: numbers,
    place: 'GM0406',
    body: 'municipal-council',
    kind: 'adopt',
    subject: 'Plan van aanpak (voorbeeld)',
    required: true,
    plannedOn: values.decidedOn ? null : '2027-01-01',
    decidedOn: null,
    planVersion: null,
    outcome: values.decidedOn ? 'carried' : null,
    amendment: '',
    amendmentFollowUp: null,
    caseNumber: '',
    officialPublication: '',
    documents: [],
    publication: null,
    source: '',
    isExample: true,
    ...values,
  }
}

/** Submitted on the first of the month of its number in 2026, and standing where it is said to stand. */
export function versionAt(
  number: number,
  stage: PlanStage = 'decision-making',
  takenOn?: string,
): PlanVersion {
  const submittedOn = `2026-${String(number).padStart(2, '0')}-01`
  const first = { number: 1, stage: 'decision-making', takenOn: submittedOn, note: '', takenBy: 'x' } as const
  const last = { number: 2, stage, takenOn: takenOn ?? submittedOn, note: '', takenBy: 'x' }
  const steps = stage === 'decision-making' ? [first] : [first, last]
  return { number, title: `Versie ${number}`, note: '', submittedOn, steps }
}

const bodies: readonly GoverningBody[] = ['municipal-executive', 'municipal-council', 'general-board']

/** Whatever can be recorded about versions 1 and 2, or about none, of two municipalities, one that left, and the region. */
export const anyDecision: fc.Arbitrary<RecordedDecision> = fc
  .record({
    place: fc.constantFrom('GM0402', 'GM0406', 'GM0417', 'region'),
    body: fc.constantFrom(...bodies),
    kind: fc.constantFrom(...decisionKinds.codes),
    required: fc.boolean(),
    day: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
    planVersion: fc.constantFrom(1, 2, 2, 2, null),
    outcome: fc.constantFrom('carried', 'carried', ...decisionOutcomes.codes, null),
    amendmentFollowUp: fc.constantFrom(...amendmentFollowUps.codes, null),
  })
  .map(({ day, outcome, amendmentFollowUp, place, body, kind, required, planVersion }) =>
    decisionOf({
      place,
      kind,
      planVersion,
      outcome,
      body: place === 'region' ? 'general-board' : body,
      required: required && kind !== 'withdraw',
      plannedOn: day,
      decidedOn: outcome === null ? null : day,
      amendment: outcome === 'carried-amended' ? 'Voorbeeld' : '',
      amendmentFollowUp: outcome === 'carried-amended' ? amendmentFollowUp : null,
    }),
  )
