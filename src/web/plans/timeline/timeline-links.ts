import type { CalendarEntry } from '../../../domain/calendar/calendar-entry.ts'
import { queryOfTimeline, type TimelineChoice } from '../../../domain/plans/timeline/timeline-choice.ts'
import type { Language } from '../../../language/language.ts'
import type { TimelineLinks } from '../../../presentation/plans/timeline/timeline-row.ts'
import { addresses } from '../../addresses.ts'

/** Where the timeline leads; a goal or an owner opens into its actions with all else that was chosen. */
export function timelineLinks(language: Language, regionId: string, choice: TimelineChoice): TimelineLinks {
  const opened = (changes: Partial<TimelineChoice>) =>
    addresses.planTimeline(language, regionId, queryOfTimeline({ ...choice, ...changes }))
  const action = (id: string) => addresses.entry(language, regionId, 'actions', id)
  return {
    action,
    milestonesOf: (id) => `${action(id)}#mijlpalen`,
    milestone: (id) => addresses.entry(language, regionId, 'milestones', id),
    goal: (code) => opened({ goal: code }),
    // Those without an owner cannot be chosen: they are few, and open as a line does.
    owner: (name) => (name === '' ? opened({ per: 'line' }) : opened({ owner: name })),
    entry: (entry) => addressOfEntry(language, entry),
  }
}

function addressOfEntry(language: Language, entry: CalendarEntry): string {
  const { regionId } = entry
  switch (entry.kind) {
    case 'plan-period':
    case 'handover':
      return addresses.calendar(language, regionId)
    case 'milestone-due':
    case 'milestone-reached':
      return addresses.entry(language, regionId, 'milestones', entry.id)
    case 'figures-due':
      return addresses.indicator(language, regionId, entry.code)
    case 'publication-planned':
      return addresses.publish(language, regionId)
    case 'published':
      return addresses.publication(language, regionId, entry.number)
    case 'round-opens':
    case 'round-due':
      return addresses.entry(language, regionId, 'rounds', entry.roundId)
    case 'decision-planned':
    case 'decision-taken':
      return addresses.entry(language, regionId, 'decisions', entry.decisionId)
  }
}
