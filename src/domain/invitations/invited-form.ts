import { contributionFields } from '../contributions/contribution.ts'
import { dayOf } from '../dates.ts'
import { findingFields } from '../explorations/finding.ts'
import { observationFields } from '../indicators/observation.ts'
import { type Field, wholeRegion } from '../registers/field.ts'
import type { InvitationTerms, InvitedNoun } from './invitation.ts'

type Terms = Pick<InvitationTerms, 'noun' | 'municipality' | 'actionLines' | 'period'>

/** What the region decides, not its guest: numbers, links to what a guest cannot see, and what the region makes of it. */
const ours: Readonly<Record<InvitedNoun, readonly string[]>> = {
  findings: [
    'number',
    'place',
    'organisation',
    'coveredBy',
    'round',
    'interview',
    'passage',
    'openness',
    'isExample',
  ],
  observations: ['indicator', 'place', 'period', 'status', 'organisation', 'isExample'],
  contributions: ['number', 'receivedOn', 'involvement', 'action', 'answer', 'whatChanged', 'isExample'],
}

const fieldsOf: Readonly<Record<InvitedNoun, readonly Field[]>> = {
  findings: findingFields,
  observations: observationFields,
  contributions: contributionFields,
}

/** The fields somebody fills in who was invited; with one line there is nothing to choose. */
export function invitedFields({ noun, actionLines }: Terms): readonly Field[] {
  return fieldsOf[noun].filter(
    ({ key }) => !ours[noun].includes(key) && !(isLine(key) && actionLines.length === 1),
  )
}

function isLine(key: string): boolean {
  return key === 'actionLine' || key === 'alsoLines'
}

/** Whether a line may be chosen; nothing chosen yet is for the form itself to say. */
export function isInvitedLine({ actionLines }: Terms, line: unknown): boolean {
  return (
    line === undefined ||
    line === '' ||
    actionLines.length === 0 ||
    actionLines.map(String).includes(String(line))
  )
}

/** Of further lines that are named, the first that was not asked for; with one line there is nothing to name. */
export function strangeLine({ actionLines }: Terms, further: unknown): string | undefined {
  if (actionLines.length < 2) return undefined
  const named = [further ?? ''].flat().flatMap((words) => String(words).split(';'))
  return named
    .map((word) => word.trim())
    .find((word) => word !== '' && !actionLines.map(String).includes(word))
}

/** The whole entry: what was asked for stands fixed, whatever else was sent. What people say counts as helping to make the plan. */
export function invitedEntry(
  terms: Terms,
  entered: Readonly<Record<string, unknown>>,
  { today, indicator }: { today: Date; indicator: string },
): Record<string, unknown> {
  const filled = Object.fromEntries(invitedFields(terms).map(({ key }) => [key, entered[key]]))
  const place = terms.municipality ?? wholeRegion
  const line = terms.actionLines.length === 1 ? { actionLine: terms.actionLines[0] } : {}
  switch (terms.noun) {
    case 'findings':
      return { ...filled, ...line, place }
    case 'observations':
      return { ...filled, indicator, place, period: terms.period, status: 'provisional' }
    case 'contributions':
      return { ...filled, ...line, receivedOn: dayOf(today), involvement: 'made' }
  }
}
