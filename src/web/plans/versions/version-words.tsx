import {
  isOutdated,
  isReplaced,
  type PlanVersion,
  stageOf,
  versionInForce,
} from '../../../domain/plans/versions/plan-version.ts'
import type { Language } from '../../../language/language.ts'
import { planVersionTexts } from '../../../language/plans/plan-version-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { VersionChoice } from '../../../operations/plans/versions/read-plan-versions.ts'

type Props = { language: Language; version: PlanVersion; versions: readonly PlanVersion[] }

/** Where a version stands, and what that means beside the others. */
export function VersionMarks({ language, version, versions }: Props) {
  const texts = planVersionTexts[language]
  const isOfNow = versionInForce(versions)?.number === version.number
  return (
    <>
      <span class={isOfNow ? 'status status--done' : 'status status--preparing'}>
        {termTexts[language].planStages[stageOf(version)]}
      </span>
      {isOfNow && <span class="status status--running">{texts.inForce}</span>}
      {isOutdated(version, versions) && <span class="status status--stopped">{texts.outdated}</span>}
      {isReplaced(version, versions) && <span class="status status--stopped">{texts.replaced}</span>}
    </>
  )
}

/** "versie 2", or "het concept", in the middle of a sentence. */
export function choiceName(language: Language, choice: VersionChoice): string {
  const texts = planVersionTexts[language]
  return choice === 'concept' ? texts.conceptName : texts.versionName(choice)
}
