import type { ThreadMatter, ThreadVersion } from '../../../../domain/plans/thread/thread-matter.ts'
import { writeDay } from '../../../../language/figures.ts'
import type { Language } from '../../../../language/language.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { termTexts } from '../../../../language/term-texts.ts'
import { type FollowUp, plainSentence, type ThreadKind } from '../told-thing.ts'
import { thePlan, versionNumbered } from '../who-is-meant.ts'

/** The plan as it was submitted: of what it held, after the version before it, and on the way to the plan of its period. */
export const versionKind: ThreadKind<'versions'> = {
  noun: 'versions',
  things: (matter) =>
    matter.versions.map((version) => ({
      id: String(version.number),
      day: version.submittedOn,
      from: [
        ...version.goals.map((id) => ({ noun: 'goals' as const, id })),
        ...version.actions.map((id) => ({ noun: 'actions' as const, id })),
        ...(version.number > 1 ? [versionNumbered(version.number - 1)] : []),
      ],
      onto: leadsTo(version, matter),
      tell: ({ language }) => ({
        ...plainSentence,
        sentence: threadTexts[language].version(writeDay(language, version.submittedOn), version.number),
        own: version.title,
        followUps: whereItStands(version, language),
      }),
    })),
}

/** A version of an earlier period leads to the plan of now through its recommendations. */
function leadsTo({ planTo }: ThreadVersion, { plan }: ThreadMatter) {
  return planTo === plan.region.planTo ? [thePlan(plan)] : []
}

function whereItStands({ steps }: ThreadVersion, language: Language): FollowUp[] {
  const last = steps.at(-1)
  if (!last) return []
  const stage = termTexts[language].planStages[last.stage].toLowerCase()
  return [{ sentence: threadTexts[language].stage(writeDay(language, last.takenOn), stage), own: '' }]
}
