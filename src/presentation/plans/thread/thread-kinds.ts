import { type FollowedThread, followThread } from '../../../domain/plans/thread/follow-thread.ts'
import type { ThreadMatter } from '../../../domain/plans/thread/thread-matter.ts'
import type { ThreadNoun } from '../../../domain/plans/thread/thread-noun.ts'
import { actionKind } from './kinds/action-kind.ts'
import { consultationKind } from './kinds/consultation-kind.ts'
import { contributionKind } from './kinds/contribution-kind.ts'
import { decisionKind } from './kinds/decision-kind.ts'
import { findingKind } from './kinds/finding-kind.ts'
import { fundKind } from './kinds/fund-kind.ts'
import { gapKind } from './kinds/gap-kind.ts'
import { goalKind } from './kinds/goal-kind.ts'
import { indicatorKind } from './kinds/indicator-kind.ts'
import { interviewKind } from './kinds/interview-kind.ts'
import { milestoneKind } from './kinds/milestone-kind.ts'
import { moneyLineKind } from './kinds/money-line-kind.ts'
import { participationKind } from './kinds/participation-kind.ts'
import { planKind } from './kinds/plan-kind.ts'
import { policyKind } from './kinds/policy-kind.ts'
import { publicationKind } from './kinds/publication-kind.ts'
import { recommendationKind } from './kinds/recommendation-kind.ts'
import { versionKind } from './kinds/version-kind.ts'
import type { ThreadKind, ToldThing } from './told-thing.ts'

/** A new kind is a file in kinds/ and a line here. On one and the same day, the earlier kind is told first. */
const threadKinds: { [Noun in ThreadNoun]: ThreadKind<Noun> } = {
  policies: policyKind,
  interviews: interviewKind,
  findings: findingKind,
  gaps: gapKind,
  participations: participationKind,
  goals: goalKind,
  contributions: contributionKind,
  actions: actionKind,
  milestones: milestoneKind,
  'money-lines': moneyLineKind,
  funds: fundKind,
  indicators: indicatorKind,
  versions: versionKind,
  consultations: consultationKind,
  plan: planKind,
  publications: publicationKind,
  decisions: decisionKind,
  recommendations: recommendationKind,
}

/** The golden thread of a region: every object tied to its neighbours, to be followed from any of them. */
export function threadOf(matter: ThreadMatter): FollowedThread<ToldThing> {
  return followThread(
    Object.values(threadKinds).flatMap(({ noun, things }) =>
      things(matter).map((thing) => ({ ...thing, noun })),
    ),
  )
}
