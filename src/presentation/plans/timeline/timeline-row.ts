import type { MarkKind, TimelineRow } from '../../../charts/timeline/timeline-data.ts'
import type { CalendarEntry } from '../../../domain/calendar/calendar-entry.ts'
import { type Action, isStanding } from '../../../domain/plans/plan.ts'
import { stateOfMilestone, type TimelineUnit } from '../../../domain/plans/timeline/plan-timeline.ts'
import { spansOfAction, wholeSpan } from '../../../domain/plans/timeline/spans-of-action.ts'
import { writeDay, writeDayOrPeriod } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { timelineTexts } from '../../../language/plans/timeline-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { entryTitle } from '../../calendar/calendar-file.ts'
import { yearSpan } from '../plan-names.ts'

export type TimelineReader = { language: Language; today: string }

/** Where bars and marks lead. */
export type TimelineLinks = {
  action(id: string): string
  milestonesOf(actionId: string): string
  milestone(id: string): string
  goal(code: string): string
  owner(name: string): string
  entry(entry: CalendarEntry): string
}

/** A row of the picture: an action, or a goal or owner with all that hangs on it. */
export function rowOfUnit(unit: TimelineUnit, reader: TimelineReader, links: TimelineLinks): TimelineRow {
  if (unit.kind === 'action') return rowOfAction(unit.action, reader, links)
  const texts = timelineTexts[reader.language]
  const whole = wholeSpan(unit.actions.flatMap(spansOfAction))
  const years = whole ? `${whole.from.slice(0, 4)}–${whole.to.slice(0, 4)}` : texts.noYears
  const owner = unit.kind === 'owner' ? unit.owner || texts.noOwner : ''
  const href = unit.kind === 'goal' ? links.goal(unit.goal.code) : links.owner(unit.owner)
  const name =
    unit.kind === 'goal'
      ? texts.goal(unit.goal.code, unit.goal.title, unit.actions.length)
      : texts.owner(owner, unit.actions.length)
  return {
    label: unit.kind === 'goal' ? `${unit.goal.code} ${unit.goal.title}` : owner,
    name: `${name}, ${years}`,
    href,
    spans: whole ? [whole] : [],
    marks: unit.actions.flatMap((action) => marksOf(action, reader, links)),
    marksHref: href,
  }
}

function rowOfAction(action: Action, reader: TimelineReader, links: TimelineLinks): TimelineRow {
  const { language } = reader
  const texts = timelineTexts[language]
  const { id, code, title, years, status, owner, transformationClass } = action
  const facts = [
    yearSpan(years, language) || texts.noYears,
    termTexts[language].actionStatuses[status].toLowerCase(),
    owner || texts.noOwner.toLowerCase(),
  ]
  return {
    label: `${code} ${title}`,
    name: `${texts.action(code, title)}. ${facts.join(', ')}`,
    href: links.action(id),
    spans: spansOfAction(action),
    tone: transformationClass,
    faint: !isStanding({ status }),
    marks: marksOf(action, reader, links),
    marksHref: links.milestonesOf(id),
  }
}

function marksOf(
  action: Action,
  { language, today }: TimelineReader,
  links: TimelineLinks,
): TimelineRow['marks'] {
  const texts = timelineTexts[language].milestone
  return action.milestones.map((milestone) => {
    const kind = stateOfMilestone(milestone, action, today)
    const day = milestone.reachedOn ?? milestone.dueOn
    return {
      day,
      kind,
      name: texts[kind](milestone.title, writeDayOrPeriod(language, milestone.reachedOn ?? milestone.due)),
      href: links.milestone(milestone.id),
    }
  })
}

/** A lane of dates that belong to the plan as a whole. */
export function laneOf(
  entries: readonly CalendarEntry[],
  lane: Pick<TimelineRow, 'label' | 'href'>,
  { language, today }: TimelineReader,
  links: TimelineLinks,
): TimelineRow {
  const marks = entries.filter(({ kind }) => kind !== 'plan-period')
  return {
    ...lane,
    name: `${lane.label}: ${timelineTexts[language].datesOf(marks.length)}`,
    spans: entries.flatMap((entry) =>
      entry.kind === 'plan-period' ? [{ from: entry.day, to: entry.lastDay }] : [],
    ),
    marks: marks.map((entry) => ({
      day: entry.day,
      kind: kindOf(entry, today),
      name: `${writeDay(language, entry.day)}: ${entryTitle(entry, language)}`,
      href: links.entry(entry),
    })),
    marksHref: lane.href,
  }
}

function kindOf({ kind, day }: CalendarEntry, today: string): MarkKind {
  if (kind === 'decision-taken') return 'taken'
  if (kind === 'decision-planned') return day < today ? 'overdue' : 'awaited'
  return 'date'
}
