import { type DocumentChapter, documentChapters } from '../document-chapter.ts'
import type { Plan } from '../plan.ts'
import type { DocumentFramework, PlanDocumentFacts } from '../plan-document-facts.ts'
import type { PlanVersionContents } from './plan-version.ts'

/** As a version keeps its document: for everybody, also for who reads it by the link of a consultation, so without functions of people. */
export function documentToKeep(facts: PlanDocumentFacts): PlanDocumentFacts {
  const { plan } = facts
  return {
    ...facts,
    plan: { ...plan, actions: plan.actions.map((action) => ({ ...action, leadFunction: '' })) },
  }
}

/** Of a version that was submitted before its document was kept: the chapters of which its plan tells too little. */
const notKept: readonly DocumentChapter[] = documentChapters.filter(
  (chapter) => !['occasion', 'actions', 'money', 'risks'].includes(chapter),
)

/** As much of a document as the plan of such a version can make. */
export function documentOfOldVersion(
  { region, plan }: Pick<PlanVersionContents, 'region' | 'plan'>,
  framework: DocumentFramework,
  day: string,
): PlanDocumentFacts {
  return documentToKeep({
    region,
    framework,
    plan: withoutInside({ ...plan, findings: [], contributions: [] }),
    policies: plan.policies.map((policy) => ({ ...policy, explanation: '', source: '' })),
    texts: [],
    places: [],
    cellCounts: [],
    emptyCells: [],
    gaps: null,
    monitor: { indicators: [] },
    participations: [],
    contributions: { kind: 'counted', all: 0, answered: 0 },
    decisions: [],
    notKept,
    isPublic: true,
    day,
  })
}

/** What is told within the region alone: gaps, what can go wrong, and by which decisions an action was changed. */
export function withoutInside(plan: Plan): Plan {
  return {
    ...plan,
    gaps: [],
    goals: plan.goals.map((goal) => ({ ...goal, gaps: [] })),
    actions: plan.actions.map((action) => ({ ...action, gaps: [], risks: '', decisions: [] })),
  }
}
