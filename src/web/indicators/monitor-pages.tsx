import { Hono } from 'hono'
import { readIndicator } from '../../operations/indicators/read-indicator.ts'
import { readMonitor } from '../../operations/indicators/read-monitor.ts'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { IndicatorPage } from './indicator-page.tsx'
import { MonitorPage } from './monitor-page.tsx'

/** The monitor: every indicator at a glance, and each with all its figures. */
export function monitorPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/monitor', async (context) => {
      const visit = context.get('visit')
      const read = await readMonitor(visit.needs, context.req.param('region'))
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <MonitorPage visit={visit} {...read.value} />)
    })
    .get('/:language/regios/:region/monitor/:code', async (context) => {
      const visit = context.get('visit')
      const { region, code } = context.req.param()
      const read = await readIndicator(visit.needs, region, code)
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <IndicatorPage visit={visit} {...read.value} />)
    })
}
