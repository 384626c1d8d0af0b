import { Hono } from 'hono'
import { searchRegions } from '../../domain/regions/territory-report.ts'
import { checkTerritory } from '../../operations/regions/check-territory.ts'
import { listMyRegions } from '../../operations/regions/list-my-regions.ts'
import { readRegionOverview } from '../../operations/regions/read-region-overview.ts'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { MyRegionsPage } from './my-regions-page.tsx'
import { RegionOverviewPage } from './overview/region-overview-page.tsx'
import { TerritoryPage } from './territory-page.tsx'

/** My regions, a region at a glance, and the territory. Mounted after newRegionPages(): "nieuw" is no region. */
export function regionPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios', async (context) => {
      const visit = context.get('visit')
      const regions = await listMyRegions(visit.needs)
      if (!regions.ok) return problemPage(context, regions.problem.kind)
      return answerPage(context, <MyRegionsPage visit={visit} regions={regions.value} />)
    })
    .get('/:language/regios/:region', async (context) => {
      const visit = context.get('visit')
      const overview = await readRegionOverview(visit.needs, context.req.param('region'))
      if (!overview.ok) return problemPage(context, overview.problem.kind)
      return answerPage(context, <RegionOverviewPage visit={visit} overview={overview.value} />)
    })
    .get('/:language/gebieden', async (context) => {
      const visit = context.get('visit')
      const report = await checkTerritory(visit.needs)
      const search = visit.url.searchParams.get('zoek')?.trim().slice(0, 100) ?? ''
      const found = searchRegions(report.regions, search)
      return answerPage(
        context,
        <TerritoryPage visit={visit} report={report} search={search} found={found} />,
      )
    })
}
