import type { Reading } from '../../database/database.ts'
import { type Contribution, isOpen } from '../../domain/contributions/involvement.ts'
import { countsOf } from '../../domain/explorations/cell-counts.ts'
import { countDecisions } from '../../domain/explorations/gap-decisions.ts'
import { countsOfPeople, type Monitor } from '../../domain/indicators/monitor.ts'
import type { DocumentFramework, PlanDocumentFacts } from '../../domain/plans/plan-document-facts.ts'
import { withoutInside } from '../../domain/plans/versions/document-of-version.ts'
import type { Region } from '../../domain/regions/region.ts'
import { decisionRegister } from '../adoption/decision-register.ts'
import { selectInvolvement } from '../contributions/read-involvement.ts'
import { findingsWithoutPassages } from '../explorations/finding-register.ts'
import { selectDecidedGaps } from '../explorations/select-decided-gaps.ts'
import { selectEmptyCells } from '../explorations/select-empty-cells.ts'
import { selectMonitor } from '../indicators/read-monitor.ts'
import { protectMonitor } from '../publications/protect-monitor.ts'
import { selectPlaces } from '../regions/select-region-facts.ts'
import { noteContributions, noteSmallCounts } from '../registers/note-delicate-reading.ts'
import { selectChapterTexts } from './select-chapter-texts.ts'
import { selectPlan } from './select-plan.ts'
import { selectPolicies } from './select-policies.ts'
import { selectRisks } from './select-risks.ts'

export type DocumentReach = { openOnly: boolean; day: string }

/** What the plan as a document tells of the concept; what `openOnly` leaves out stands with readPlanDocument. */
export async function selectPlanDocument(
  sql: Reading,
  region: Region,
  { openOnly, day }: DocumentReach,
): Promise<PlanDocumentFacts> {
  const plan = await selectPlan(sql, region)
  const all = await findingsWithoutPassages.list(sql, region)
  const findings = openOnly ? all.filter(({ values }) => values['openness'] === 'open') : all
  const told = new Set(findings.map(({ id }) => id))
  const { participations, contributions } = await selectInvolvement(sql, region.id)
  const decisions = await decisionRegister.list(sql, region)
  const shown = { ...plan, findings: plan.findings.filter(({ id }) => told.has(id)), contributions: [] }
  return {
    region,
    framework: await selectDocumentFramework(sql, region),
    plan: openOnly ? withoutInside(shown) : shown,
    policies: await selectPolicies(sql, region.id),
    ...(openOnly ? {} : { risks: await selectRisks(sql, region.id) }),
    texts: (await selectChapterTexts(sql, region.id)).map(({ id: _, ...text }) => text),
    places: await selectPlaces(sql, region),
    cellCounts: countsOf(findings),
    emptyCells: openOnly ? [] : await selectEmptyCells(sql, region.id),
    gaps: openOnly ? null : countDecisions(await selectDecidedGaps(sql, region)),
    monitor: await monitorFor(sql, region.id, openOnly),
    participations,
    contributions: contributionsFor(sql, region.id, contributions, openOnly),
    decisions: decisions
      .filter(({ values }) => !openOnly || values['decidedOn'] !== null)
      .map(({ values }) => ({ values: openOnly ? { ...values, caseNumber: '' } : values })),
    isPublic: openOnly,
    day,
  }
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

/** The national framework of a region, as its document tells it. */
export async function selectDocumentFramework(
  sql: Reading,
  { frameworkEdition }: Pick<Region, 'frameworkEdition'>,
): Promise<DocumentFramework> {
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
