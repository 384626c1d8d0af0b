import type { Plan } from '../../../domain/plans/plan.ts'
import type { ThreadName } from '../../../domain/plans/thread/follow-thread.ts'
import type { ThreadMatter } from '../../../domain/plans/thread/thread-matter.ts'
import type { Party } from '../../../domain/terms.ts'
import { writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'

/** What the objects of a plan call one another by (numbers, codes, titles), as names on the thread. */
export function findingsNumbered({ findings }: Plan, numbers: readonly number[]): ThreadName[] {
  return findings.filter(({ number }) => numbers.includes(number)).map(({ id }) => ({ noun: 'findings', id }))
}

export function gapsKeyed(keys: readonly string[]): ThreadName[] {
  return keys.map((id) => ({ noun: 'gaps', id }))
}

export function gapsOfParty({ gaps }: Plan, party: Party): ThreadName[] {
  return gaps
    .filter(({ gap }) => gap.kind === 'party' && gap.party === party)
    .map(({ key }) => ({ noun: 'gaps', id: key }))
}

export function goalsCoded({ goals }: Plan, wanted: string): ThreadName[] {
  return goals.filter(({ code }) => code === wanted).map(({ id }) => ({ noun: 'goals', id }))
}

export function actionsCoded({ actions }: Plan, wanted: string): ThreadName[] {
  return actions.filter(({ code }) => code === wanted).map(({ id }) => ({ noun: 'actions', id }))
}

/** The actions that rest on a decision, or ask for it. */
export function actionsThatName({ actions }: Plan, decision: number): ThreadName[] {
  return actions
    .filter(({ decisions }) => decisions.includes(decision))
    .map(({ id }) => ({ noun: 'actions', id }))
}

/** Those an organisation owns or takes part in; nobody is no organisation. */
export function actionsOf({ actions }: Plan, organisation: string): ThreadName[] {
  if (organisation === '') return []
  return actions
    .filter(({ owner, partners }) => owner === organisation || partners.includes(organisation))
    .map(({ id }) => ({ noun: 'actions', id }))
}

/** An action that is not measured names none. */
export function indicatorCoded(code: string): ThreadName[] {
  return code === '' ? [] : [{ noun: 'indicators', id: code }]
}

export function policiesCalled({ policies }: Plan, wanted: string): ThreadName[] {
  return policies
    .filter(({ title }) => title === wanted && wanted !== '')
    .map(({ id }) => ({ noun: 'policies', id }))
}

/** Every publication tells of all figures and of all money. */
export function everyPublication({ publications }: ThreadMatter): ThreadName[] {
  return publications.map(({ number }) => ({ noun: 'publications', id: String(number) }))
}

export function versionNumbered(number: number): ThreadName {
  return { noun: 'versions', id: String(number) }
}

/** There is one, called by its years: `2024-2025`. */
export function thePlan({ region }: Plan): ThreadName {
  return { noun: 'plan', id: `${region.planFrom}-${region.planTo}` }
}

export function yearsOfPlan({ region }: Plan, language: Language): string {
  const years = region.planFrom === region.planTo ? [region.planFrom] : [region.planFrom, region.planTo]
  return years.length === 1 || region.planTo - region.planFrom === 1
    ? writeList(language, years.map(String))
    : years.join('–')
}
