import type { PublishedAdoption } from '../adoption/published-adoption.ts'
import type { Contribution, Participation } from '../contributions/involvement.ts'
import type { Monitor } from '../indicators/monitor.ts'
import type { Plan } from '../plans/plan.ts'
import type { Logo } from '../regions/looks.ts'
import type { Region } from '../regions/region.ts'
import type { Values } from '../registers/field.ts'
import type { CheckSummary } from './check-summary.ts'
import type { Publication } from './publication.ts'

/** All that a publication is made from: read under the publisher's rights, so it holds no exact count of people. */
export type PublicationFacts = {
  publication: Publication & { check: CheckSummary }
  /** The newest first. */
  earlier: readonly Publication[]
  region: Region
  /** That of the region, with its bytes: a publication has its own. */
  logo?: Logo | null
  framework: { title: { nl: string; en: string }; source: string }
  plan: Plan
  /** Protected. */
  monitor: Monitor
  participations: readonly Participation[]
  contributions: readonly Contribution[]
  /** Null as long as no version of the plan was before the bodies. */
  adoption: PublishedAdoption | null
  /** The lists that go out whole, each entry with every field of its register. */
  lists: Readonly<Record<'actions' | 'findings' | 'policies', readonly ListEntry[]>>
}

export type ListEntry = { id: string; values: Values }

/** Whether anything in it was invented to show how the product works. */
export function holdsExamples({ region, plan, monitor, lists, ...facts }: PublicationFacts): boolean {
  return [
    [region],
    plan.goals,
    plan.actions,
    plan.funds,
    monitor.indicators,
    facts.participations,
    facts.contributions,
    facts.adoption?.decisions ?? [],
    Object.values(lists).flatMap((entries) =>
      entries.map(({ values }) => ({ isExample: values['isExample'] === true })),
    ),
  ].some((entries) => entries.some(({ isExample }) => isExample))
}
