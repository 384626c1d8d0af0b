/** A dated fact on the golden thread of a region. `on` is a day (`2024-02-01`) or, where only that is known, a year. */
export type TimelineFact = { on: string; isExample: boolean } & (
  | { kind: 'policy-begins' | 'policy-ends'; title: string }
  | { kind: 'handover' }
  /** `when`: as exactly as it is known; of a quarter or a year `on` is the last day. */
  | {
      kind: 'milestone-reached' | 'milestone-due'
      when: string
      title: string
      action: string
      actionId: string
    }
  | { kind: 'figures-due'; code: string; name: string }
  | { kind: 'published'; title: string; number: number }
)

export type TimelineEvent = TimelineFact & { ahead: boolean }

/** In the order of time. A year comes before its first day; the end of a year lies after all its days. */
export function timelineOf(facts: readonly TimelineFact[], today: string): TimelineEvent[] {
  return facts
    .map((fact) => ({ ...fact, ahead: lastDayOf(fact) > today }))
    .toSorted((a, b) => compare(moment(a), moment(b)) || compare(a.kind, b.kind))
}

function moment(fact: TimelineFact): string {
  return fact.kind === 'policy-ends' ? lastDayOf(fact) : fact.on
}

function lastDayOf({ on, kind }: TimelineFact): string {
  if (on.length > 4) return on
  return kind === 'policy-ends' ? `${on}-12-31` : `${on}-01-01`
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}
