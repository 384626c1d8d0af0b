/** A date of a region. `day` is `2024-02-01`; a period lasts from `day` to and including `lastDay`. `id` stays the same when the date moves. */
export type CalendarEntry = {
  id: string
  regionId: string
  regionName: string
  day: string
  isExample: boolean
} & (
  | { kind: 'plan-period'; lastDay: string }
  | { kind: 'handover' }
  /** `when`: as exactly as it is known; of a quarter or a year `day` is the last day. */
  | {
      kind: 'milestone-due' | 'milestone-reached'
      when: string
      title: string
      action: string
      actionId: string
    }
  | { kind: 'figures-due'; code: string; title: string }
  | { kind: 'publication-planned'; title: string }
  | { kind: 'published'; number: number; title: string }
  | { kind: 'round-opens' | 'round-due'; title: string; roundId: string }
  | {
      kind: 'decision-planned' | 'decision-taken'
      title: string
      decisionId: string
      /** A municipality code, or null for the region as a whole. */
      place: string | null
      placeName: string | null
    }
)

/** In the order of time; what falls on one day in a fixed order, so that the same dates make the same file. */
export function inOrderOfDay<Entry extends Pick<CalendarEntry, 'day' | 'id'>>(
  entries: readonly Entry[],
): Entry[] {
  return entries.toSorted((a, b) => compare(a.day, b.day) || compare(a.id, b.id))
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}
