import {
  type DraftSource,
  draftAction,
  draftGoal,
  draftRecommendation,
  lineOf,
} from '../../../domain/explorations/draft-from-exploration.ts'
import type { DecidedGap } from '../../../domain/explorations/undecided-gaps.ts'
import type { Plan } from '../../../domain/plans/plan.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { draftTitle } from '../../../presentation/explorations/gap-words.ts'

/** What a goal or an action that fills a gap begins with; `needsGoal`: its line has no goal for an action to stand under. */
export function draftsOfGap(one: DecidedGap, plan: Plan, region: Region) {
  const [finding, ...others] = one.findings
  const title = finding && others.length === 0 ? finding.title : draftTitle(one.gap, region)
  return draftsOf({ title, findings: one.findings, gap: one }, plan, region)
}

/** The same for findings; the first gives its title. */
export function draftsOf(source: DraftSource, plan: Plan, region: Region) {
  const taken = {
    goals: plan.goals.map(({ code }) => code),
    actions: plan.actions.map(({ code }) => code),
  }
  const line = lineOf(source)
  return {
    goal: draftGoal(source, taken),
    action: draftAction(source, taken, region),
    recommendation: draftRecommendation(source),
    needsGoal: line !== undefined && !taken.goals.some((code) => code.startsWith(`${line}.`)),
  }
}
