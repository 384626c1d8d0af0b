import type { ThreadMatter, ThreadRecommendation } from '../../../../domain/plans/thread/thread-matter.ts'
import { writeDay } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { indicatorCoded, thePlan, versionNumbered } from '../who-is-meant.ts'

/** From the plan of its time, with all that it rests on, to the plan after that and the actions in which it landed. */
export const recommendationKind: ThreadKind<'recommendations'> = {
  noun: 'recommendations',
  things: (matter) =>
    matter.recommendations.map((told) => {
      const landed = actionsAfterItsPlan(told, matter)
      const basis = matter.plan.actions.filter(({ id }) => told.actions.includes(id) && !landed.includes(id))
      const leadsToPlan = lastYearOfItsPlan(told, matter) < matter.plan.region.planTo
      return {
        id: told.id,
        day: told.recordedOn,
        from: [
          ...told.findings.map((id) => ({ noun: 'findings' as const, id })),
          ...told.contributions.map((id) => ({ noun: 'contributions' as const, id })),
          ...basis.map(({ id }) => ({ noun: 'actions' as const, id })),
          ...basis.flatMap(({ indicator }) => indicatorCoded(indicator)),
          ...evaluatedVersions(told, matter),
          ...(leadsToPlan ? [] : [thePlan(matter.plan)]),
        ],
        onto: [
          ...landed.map((id) => ({ noun: 'actions' as const, id })),
          ...(leadsToPlan ? [thePlan(matter.plan)] : []),
        ],
        tell({ language }) {
          const texts = threadTexts[language]
          return {
            ...plainSentence,
            sentence: texts.recommendation[told.kind](writeDay(language, told.recordedOn), told.number),
            own: told.title,
            followUps: leadsToPlan || landed.length > 0 ? [] : [{ sentence: texts.nextPlan, own: '' }],
            isExample: told.isExample,
          }
        },
      }
    }),
}

/** The plan in the making, or in force, when it was recorded: that of the last version before it, else of the first after. */
function lastYearOfItsPlan({ recordedOn }: ThreadRecommendation, { versions, plan }: ThreadMatter): number {
  const before = versions.filter(({ submittedOn }) => submittedOn <= recordedOn)
  return (before.at(-1) ?? versions[0])?.planTo ?? plan.region.planTo
}

function actionsAfterItsPlan(told: ThreadRecommendation, matter: ThreadMatter): string[] {
  const lastYear = lastYearOfItsPlan(told, matter)
  return matter.plan.actions
    .filter(({ id, years }) => told.actions.includes(id) && years.length > 0 && Math.min(...years) > lastYear)
    .map(({ id }) => id)
}

function evaluatedVersions(told: ThreadRecommendation, matter: ThreadMatter) {
  const lastYear = lastYearOfItsPlan(told, matter)
  return matter.versions
    .filter(({ planTo, steps }) => planTo === lastYear && steps.some(({ stage }) => stage === 'evaluated'))
    .map(({ number }) => versionNumbered(number))
}
