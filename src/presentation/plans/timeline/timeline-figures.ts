import { narrowWidth } from '../../../charts/chart-view.ts'
import { timeline } from '../../../charts/timeline/timeline.ts'
import type { TimelineData, TimelineRow } from '../../../charts/timeline/timeline-data.ts'
import type { Action } from '../../../domain/plans/plan.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { writeDay } from '../../../language/figures.ts'
import { timelineTexts } from '../../../language/plans/timeline-texts.ts'
import type { Drawing } from '../../indicators/drawing.ts'
import type { TimelineReader } from './timeline-row.ts'

export type Axis = Pick<TimelineData, 'from' | 'to'>

/** The years of the plan and of its milestones; and that of today, where it is just outside. */
export function axisOf(
  { planFrom, planTo }: Pick<Region, 'planFrom' | 'planTo'>,
  actions: readonly Action[],
  today: string,
): Axis {
  const thisYear = Number(today.slice(0, 4))
  const years = actions
    .flatMap(({ milestones }) => milestones)
    .map(({ reachedOn, dueOn }) => Number((reachedOn ?? dueOn).slice(0, 4)))
    .concat(thisYear)
    .filter((year) => year >= planFrom - 1 && year <= planTo + 1)
  return {
    from: `${Math.min(planFrom, ...years)}-01-01`,
    to: `${Math.max(planTo, ...years)}-12-31`,
  }
}

/** Names need room beside their bars; the page shows it from that width on (plan-timeline.css). */
const wideTimeline = 960

/** `first`: the drawing that says what day it is. One drawing for broad screens and one for narrow, for `.chart-pair`. */
export function timelineFigure(
  rows: readonly TimelineRow[],
  { title, axis, idPrefix, first }: { title: string; axis: Axis; idPrefix: string; first: boolean },
  { language, today }: TimelineReader,
): { narrow: Drawing; wide: Drawing } {
  const texts = timelineTexts[language]
  const data: TimelineData = {
    title: texts.figure(title),
    description: texts.figureOf(rows.length),
    ...axis,
    today: { day: today, label: first ? texts.today(writeDay(language, today)) : '' },
    rows,
    several: (names) => texts.several(names.length, names.join('; ')),
  }
  return {
    narrow: timeline(data, { width: narrowWidth, idPrefix: `${idPrefix}-narrow` }),
    wide: timeline(data, { width: wideTimeline, idPrefix: `${idPrefix}-wide` }),
  }
}
