import type { Reading } from '../../../database/database.ts'
import { done, type Outcome, refused } from '../../../domain/outcome.ts'
import {
  compareLists,
  countDifferences,
  type ListComparison,
} from '../../../domain/plans/versions/compare-lists.ts'
import type {
  PlanVersion,
  PlanVersionContents,
  VersionLists,
} from '../../../domain/plans/versions/plan-version.ts'
import { type CheckSummary, summariseCheck } from '../../../domain/publications/check-summary.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Needs } from '../../needs.ts'
import { readInRegion } from '../../regions/read-in-region.ts'
import { checkedPlan } from '../check-plan-of-region.ts'
import { selectConceptLists } from './select-concept-lists.ts'
import { selectPlanVersions, selectVersionContents, selectVersionLists } from './select-plan-versions.ts'

export type PlanVersionsOfRegion = {
  region: Region
  versions: readonly PlanVersion[]
  /** The plan as people work on it now: how it stands against its check, and how far it is from the last version. */
  concept: {
    goals: number
    actions: number
    check: CheckSummary
    differences: ReturnType<typeof countDifferences> | null
  }
}

/** All versions of a plan, and the concept beside them. */
export function readPlanVersions(needs: Needs, regionId: string): Promise<Outcome<PlanVersionsOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const checked = await checkedPlan(sql, needs, regionId)
    if (!checked.ok) return checked
    const versions = await selectPlanVersions(sql, regionId)
    const [last] = versions
    const before = last && (await selectVersionLists(sql, regionId, last.number))
    const { plan, rules } = checked.value
    return done({
      region,
      versions,
      concept: {
        goals: plan.goals.length,
        actions: plan.actions.length,
        check: summariseCheck(rules),
        differences: before
          ? countDifferences(compareLists(before, await selectConceptLists(sql, region)))
          : null,
      },
    })
  })
}

export type VersionOfRegion = Omit<PlanVersionContents, 'lists' | 'region'> & {
  region: Region
  /** As it was on the day of submission. */
  regionThen: Region
  version: PlanVersion
  versions: readonly PlanVersion[]
}

/** One version as it was submitted. */
export function readPlanVersion(
  needs: Needs,
  regionId: string,
  number: number,
): Promise<Outcome<VersionOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const versions = await selectPlanVersions(sql, regionId)
    const version = versions.find((one) => one.number === number)
    const contents = await selectVersionContents(sql, regionId, number)
    if (!version || !contents) return refused({ kind: 'not-found' })
    const { region: regionThen, plan, check } = contents
    return done({ region, regionThen, plan, check, version, versions })
  })
}

/** A submitted version by its number, or the concept as it stands now. */
export type VersionChoice = number | 'concept'

export type ComparedVersions = {
  region: Region
  versions: readonly PlanVersion[]
  from: VersionChoice
  to: VersionChoice
  lists: readonly ListComparison[]
}

/** What became of the plan from one version to another. */
export function comparePlanVersions(
  needs: Needs,
  regionId: string,
  from: VersionChoice,
  to: VersionChoice,
): Promise<Outcome<ComparedVersions>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const before = await selectLists(sql, region, from)
    const after = await selectLists(sql, region, to)
    if (!before || !after) return refused({ kind: 'not-found' })
    const versions = await selectPlanVersions(sql, regionId)
    return done({ region, versions, from, to, lists: compareLists(before, after) })
  })
}

function selectLists(sql: Reading, region: Region, which: VersionChoice): Promise<VersionLists | undefined> {
  return which === 'concept' ? selectConceptLists(sql, region) : selectVersionLists(sql, region.id, which)
}
