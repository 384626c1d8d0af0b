import { Hono } from 'hono'
import { analyseExplorationOfRegion } from '../../operations/explorations/analyse-exploration-of-region.ts'
import { findingRegister } from '../../operations/explorations/finding-register.ts'
import { listActionsOfFinding } from '../../operations/explorations/list-actions-of-finding.ts'
import { readEntry } from '../../operations/registers/work-on-register.ts'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import { EntryPage } from '../registers/entry-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { ActionsOfFinding } from './actions-of-finding.tsx'
import { AnalysisPage } from './analysis/analysis-page.tsx'
import { matrixPages } from './matrix-pages.tsx'

/** The exploration: the whole region at a glance, what it tells together, and each finding. */
export function explorationPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/verkenning/analyse', async (context) => {
      const visit = context.get('visit')
      const analysed = await analyseExplorationOfRegion(visit.needs, context.req.param('region'))
      if (!analysed.ok) return problemPage(context, analysed.problem.kind)
      return answerPage(context, <AnalysisPage visit={visit} {...analysed.value} />)
    })
    .get('/:language/regios/:region/bevindingen/:id{[0-9a-f-]{36}}', async (context) => {
      const visit = context.get('visit')
      const { region, id } = context.req.param()
      const found = await readEntry(visit.needs, region, findingRegister, id)
      if (!found.ok) return problemPage(context, found.problem.kind)
      const actions = await listActionsOfFinding(visit.needs, region, id)
      return answerPage(
        context,
        <EntryPage visit={visit} register={findingRegister} {...found.value}>
          <ActionsOfFinding visit={visit} regionId={region} actions={actions} />
        </EntryPage>,
      )
    })
    .route('/', matrixPages())
}
