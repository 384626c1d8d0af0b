import { Hono } from 'hono'
import { nounAddresses } from '../../../domain/registers/noun.ts'
import { readRisks } from '../../../operations/plans/read-risks.ts'
import { riskRegister } from '../../../operations/plans/risk-register.ts'
import { rowOfEntry } from '../../../operations/registers/rows.ts'
import { answerPage } from '../../answer.ts'
import { problemPage } from '../../problem-page.tsx'
import { EntryList } from '../../registers/entry-list.tsx'
import type { VisitEnv } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { RiskMatrixTable } from './risk-matrix-table.tsx'

/** The list of risks, below where they stand by chance and effect; all else of a risk is as of any register. */
export function riskPages() {
  return new Hono<VisitEnv>().get(`/:language/regios/:region/${nounAddresses.risks}`, async (context) => {
    const visit = context.get('visit')
    const found = await readRisks(visit.needs, context.req.param('region'))
    if (!found.ok) return problemPage(context, found.problem.kind)
    const { region, risks } = found.value
    return answerPage(
      context,
      <EntryList
        visit={visit}
        register={riskRegister}
        region={region}
        entries={risks.map(rowOfEntry)}
        room={<PlanNavigation visit={visit} regionId={region.id} />}
      >
        {risks.length > 0 && <RiskMatrixTable language={visit.language} regionId={region.id} risks={risks} />}
      </EntryList>,
    )
  })
}
