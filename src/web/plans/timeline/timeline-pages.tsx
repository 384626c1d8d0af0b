import { Hono } from 'hono'
import { shownActions, shownDates } from '../../../domain/plans/timeline/plan-timeline.ts'
import { parseTimelineChoice } from '../../../domain/plans/timeline/timeline-choice.ts'
import { timelineTexts } from '../../../language/plans/timeline-texts.ts'
import { readPlanTimeline } from '../../../operations/plans/read-plan-timeline.ts'
import { calendarFile } from '../../../presentation/calendar/calendar-file.ts'
import { answerPage } from '../../answer.ts'
import { answerCalendar } from '../../calendar/calendar-pages.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitEnv } from '../../visit.ts'
import { TimelinePage } from './timeline-page.tsx'

const base = '/:language/regios/:region/plan/tijdlijn'

/** The timeline of the plan, and its dates as a calendar file, with the same filters. */
export function timelinePages({ publicUrl }: { publicUrl: string }) {
  return new Hono<VisitEnv>()
    .get(`${base}.ics`, async (context) => {
      const { needs, language, url } = context.get('visit')
      const read = await readPlanTimeline(needs, context.req.param('region') ?? '')
      if (!read.ok) return problemPage(context, read.problem.kind)
      const { region, actions, entries } = read.value
      const { choice } = parseTimelineChoice(url.searchParams, read.value)
      const shown = shownDates(entries, shownActions(actions, choice), choice)
      const name = timelineTexts[language].calendarName(region.name)
      const host = new URL(publicUrl).host
      return answerCalendar(
        context,
        calendarFile(shown, { name, language, now: needs.today, host }),
        `tijdlijn-${region.id}.ics`,
      )
    })
    .get(base, async (context) => {
      const visit = context.get('visit')
      const read = await readPlanTimeline(visit.needs, context.req.param('region'))
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(
        context,
        <TimelinePage
          visit={visit}
          facts={read.value}
          {...parseTimelineChoice(visit.url.searchParams, read.value)}
        />,
      )
    })
}
