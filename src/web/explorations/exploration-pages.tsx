import { Hono } from 'hono'
import { analyseExplorationOfRegion } from '../../operations/explorations/analyse-exploration-of-region.ts'
import { emptyCellRegister } from '../../operations/explorations/empty-cell-register.ts'
import { findingRegister } from '../../operations/explorations/finding-register.ts'
import { readPassageOfFinding } from '../../operations/explorations/read-passage-of-finding.ts'
import { readThreadMatter } from '../../operations/plans/read-thread-matter.ts'
import { readEntry } from '../../operations/registers/work-on-register.ts'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import { EntryPage } from '../registers/entry-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { AnalysisPage } from './analysis/analysis-page.tsx'
import { gapPages } from './gaps/gap-pages.tsx'
import { PassageOfFinding } from './interviews/passage-of-finding.tsx'
import { matrixPages } from './matrix-pages.tsx'
import { CellOfReason } from './said-empty.tsx'
import { ThreadOfFinding } from './thread-of-finding.tsx'

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
      const matter = await readThreadMatter(visit.needs, region)
      if (!matter.ok) return problemPage(context, matter.problem.kind)
      const passage = await readPassageOfFinding(visit.needs, region, id)
      return answerPage(
        context,
        <EntryPage
          visit={visit}
          register={findingRegister}
          {...found.value}
          shownApart={['interview', 'passage']}
        >
          {passage && <PassageOfFinding visit={visit} regionId={region} passage={passage} />}
          <ThreadOfFinding visit={visit} matter={matter.value} id={id} />
        </EntryPage>,
      )
    })
    .get('/:language/regios/:region/lege-vakken/:id{[0-9a-f-]{36}}', async (context) => {
      const visit = context.get('visit')
      const { region, id } = context.req.param()
      const found = await readEntry(visit.needs, region, emptyCellRegister, id)
      if (!found.ok) return problemPage(context, found.problem.kind)
      return answerPage(
        context,
        <EntryPage visit={visit} register={emptyCellRegister} {...found.value}>
          <CellOfReason visit={visit} regionId={region} values={found.value.entry.values} />
        </EntryPage>,
      )
    })
    .route('/', gapPages())
    .route('/', matrixPages())
}
