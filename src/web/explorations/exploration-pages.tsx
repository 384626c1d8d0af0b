import { Hono } from 'hono'
import { wholeRegion } from '../../domain/registers/field.ts'
import { analyseExplorationOfRegion } from '../../operations/explorations/analyse-exploration-of-region.ts'
import { emptyCellRegister } from '../../operations/explorations/empty-cell-register.ts'
import { findingRegister, findingsWithoutPassages } from '../../operations/explorations/finding-register.ts'
import { readPassageOfFinding } from '../../operations/explorations/read-passage-of-finding.ts'
import { readSaidOfCell } from '../../operations/explorations/read-said-of-cell.ts'
import { readPlan } from '../../operations/plans/read-plan.ts'
import { listEntries, readEntry } from '../../operations/registers/work-on-register.ts'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import { EntryPage } from '../registers/entry-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { AnalysisPage } from './analysis/analysis-page.tsx'
import { CellPage } from './cell-page.tsx'
import { ExplorationPage } from './exploration-page.tsx'
import { gapPages } from './gaps/gap-pages.tsx'
import { PassageOfFinding } from './interviews/passage-of-finding.tsx'
import { CellOfReason } from './said-empty.tsx'
import { ThreadOfFinding } from './thread-of-finding.tsx'

/** The exploration: the whole region at a glance, what it tells together, and the findings of one square. */
export function explorationPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/verkenning', async (context) => {
      const visit = context.get('visit')
      const listed = await listEntries(visit.needs, context.req.param('region'), findingsWithoutPassages)
      if (!listed.ok) return problemPage(context, listed.problem.kind)
      return answerPage(context, <ExplorationPage visit={visit} {...listed.value} />)
    })
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
      const plan = await readPlan(visit.needs, region)
      if (!plan.ok) return problemPage(context, plan.problem.kind)
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
          <ThreadOfFinding visit={visit} id={id} {...plan.value} />
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
    .get('/:language/regios/:region/verkenning/:line/:place', async (context) => {
      const visit = context.get('visit')
      const { region: regionId, line, place } = context.req.param()
      const listed = await listEntries(visit.needs, regionId, findingsWithoutPassages)
      if (!listed.ok) return problemPage(context, listed.problem.kind)
      const { region, entries } = listed.value
      const actionLine = region.actionLines.find(({ number }) => String(number) === line)
      const isPlace = place === wholeRegion || region.municipalities.some(({ code }) => code === place)
      if (!actionLine || !isPlace) return problemPage(context, 'not-found')
      const here = entries.filter(
        ({ values }) => values['actionLine'] === actionLine.number && values['place'] === place,
      )
      const said = await readSaidOfCell(visit.needs, regionId, { line: actionLine.number, place })
      return answerPage(
        context,
        <CellPage visit={visit} region={region} line={actionLine} place={place} entries={here} said={said} />,
      )
    })
}
