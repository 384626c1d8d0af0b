import type { Reading } from '../../database/database.ts'
import { type Contribution, isOpen } from '../../domain/contributions/involvement.ts'
import { dayOf } from '../../domain/dates.ts'
import { countsOf } from '../../domain/explorations/cell-counts.ts'
import { countDecisions } from '../../domain/explorations/gap-decisions.ts'
import { countsOfPeople, type Monitor } from '../../domain/indicators/monitor.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { DocumentFramework, PlanDocumentFacts } from '../../domain/plans/plan-document-facts.ts'
import type { Region } from '../../domain/regions/region.ts'
import { decisionRegister } from '../adoption/decision-register.ts'
import { selectInvolvement } from '../contributions/read-involvement.ts'
import { findingsWithoutPassages } from '../explorations/finding-register.ts'
import { selectDecidedGaps } from '../explorations/select-decided-gaps.ts'
import { selectEmptyCells } from '../explorations/select-empty-cells.ts'
import { selectMonitor } from '../indicators/read-monitor.ts'
import type { Needs } from '../needs.ts'
import { protectMonitor } from '../publications/protect-monitor.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { selectPlaces } from '../regions/select-region-facts.ts'
import { noteContributions, noteSmallCounts } from '../registers/note-delicate-reading.ts'
import { selectPlan } from './select-plan.ts'
import { selectPolicies } from './select-policies.ts'

/**
 * What the plan as a document tells, all read at one moment. `openOnly` leaves out findings, reasons and gaps that are for the region
 * alone, the words of contributions, and decisions that are still to come; counts of people are then protected as in a publication.
 */
export function readPlanDocument(
  needs: Needs,
  regionId: string,
  { openOnly }: { openOnly: boolean },
): Promise<Outcome<PlanDocumentFacts>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const plan = await selectPlan(sql, region)
    const all = await findingsWithoutPassages.list(sql, region)
    const findings = openOnly ? all.filter(({ values }) => values['openness'] === 'open') : all
    const told = new Set(findings.map(({ id }) => id))
    const { participations, contributions } = await selectInvolvement(sql, regionId)
    const decisions = await decisionRegister.list(sql, region)
    return done({
      region,
      framework: await selectFramework(sql, region),
      plan: {
        ...plan,
        findings: plan.findings.filter(({ id }) => told.has(id)),
        contributions: [],
        ...(openOnly ? { goals: plan.goals.map(withoutGaps), actions: plan.actions.map(withoutGaps) } : {}),
      },
      policies: await selectPolicies(sql, regionId),
      places: await selectPlaces(sql, region),
      cellCounts: countsOf(findings),
      emptyCells: openOnly ? [] : await selectEmptyCells(sql, regionId),
      gaps: openOnly ? null : countDecisions(await selectDecidedGaps(sql, region)),
      monitor: await monitorFor(sql, regionId, openOnly),
      participations,
      contributions: contributionsFor(sql, regionId, contributions, openOnly),
      decisions: decisions
        .filter(({ values }) => !openOnly || values['decidedOn'] !== null)
        .map(({ values }) => ({ values: openOnly ? { ...values, caseNumber: '' } : values })),
      isPublic: openOnly,
      day: dayOf(needs.today),
    })
  })
}

async function monitorFor(sql: Reading, regionId: string, openOnly: boolean): Promise<Monitor> {
  const monitor = await selectMonitor(sql, regionId)
  if (openOnly) return protectMonitor(monitor)
  noteSmallCounts(sql, regionId, monitor.indicators.flatMap(countsOfPeople))
  return monitor
}

function contributionsFor(
  sql: Reading,
  regionId: string,
  contributions: readonly Contribution[],
  openOnly: boolean,
): PlanDocumentFacts['contributions'] {
  const answered = contributions.filter((one) => !isOpen(one)).length
  if (openOnly) return { kind: 'counted', all: contributions.length, answered }
  noteContributions(sql, regionId, contributions.length)
  return { kind: 'each', contributions }
}

function withoutGaps<Entry extends { gaps: readonly string[] }>(entry: Entry): Entry {
  return { ...entry, gaps: [] }
}

async function selectFramework(sql: Reading, { frameworkEdition }: Region): Promise<DocumentFramework> {
  const [edition] = await sql.query<Omit<DocumentFramework, 'items'>>(
    'select title, source, period_to as "periodTo" from framework_edition where id = $1',
    [frameworkEdition],
  )
  if (!edition) throw new Error(`There is no framework ${frameworkEdition}`)
  const items = await sql.query<DocumentFramework['items'][number]>(
    `select kind, code, title from framework_item
      where edition_id = $1 and kind in ('principle', 'commitment') and certainty <> 'not-found' order by kind desc, position`,
    [frameworkEdition],
  )
  return { ...edition, items }
}
