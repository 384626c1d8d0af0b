import type { Reading } from '../../../database/database.ts'
import {
  type VersionLists,
  type VersionNoun,
  versionNouns,
} from '../../../domain/plans/versions/plan-version.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { homeTaskRegister } from '../../homes/home-task-register.ts'
import { fundRegister } from '../../money/fund-register.ts'
import { moneyLineRegister } from '../../money/money-line-register.ts'
import { recommendationRegister } from '../../recommendations/recommendation-register.ts'
import { policyRegister } from '../../regions/policy-register.ts'
import type { Entry, Register } from '../../registers/register.ts'
import { actionPlaceRegister } from '../action-place-register.ts'
import { actionRegister } from '../action-register.ts'
import { chapterTextRegister } from '../chapter-text-register.ts'
import { goalRegister } from '../goal-register.ts'
import { milestoneRegister } from '../milestone-register.ts'
import { riskRegister } from '../risk-register.ts'

/** The registers that make up the plan. */
export const versionRegisters = {
  goals: goalRegister,
  actions: actionRegister,
  'action-places': actionPlaceRegister,
  milestones: milestoneRegister,
  'money-lines': moneyLineRegister,
  funds: fundRegister,
  policies: policyRegister,
  'home-tasks': homeTaskRegister,
  risks: riskRegister,
  recommendations: recommendationRegister,
  'chapter-texts': chapterTextRegister,
} as const satisfies Record<VersionNoun, Register>

/** The lists of the plan as they stand now: the concept. */
export async function selectConceptLists(sql: Reading, region: Region): Promise<VersionLists> {
  const lists: Partial<Record<VersionNoun, Entry[]>> = {}
  for (const noun of versionNouns) lists[noun] = await versionRegisters[noun].list(sql, region)
  return lists
}
