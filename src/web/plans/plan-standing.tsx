import {
  adoptedOnDay,
  type PlanVersion,
  versionInForce,
  versionToDecide,
} from '../../domain/plans/versions/plan-version.ts'
import type { Language } from '../../language/language.ts'
import { planStandingTexts } from '../../language/plans/plan-standing-texts.ts'
import { versionSentence } from '../../presentation/adoption/adoption-words.ts'
import { addresses } from '../addresses.ts'

type Props = { language: Language; regionId: string; versions: readonly PlanVersion[] }

/** Which version is in force and which one is before the bodies, and that what follows is neither; nothing before there is one. */
export function PlanStanding({ language, regionId, versions }: Props) {
  const texts = planStandingTexts[language]
  const inForce = versionInForce(versions)
  const told = [
    ...(inForce ? [{ version: inForce, inForceSince: adoptedOnDay(inForce) ?? null }] : []),
    ...[versionToDecide(versions) ?? []].flat().map((version) => ({ version, inForceSince: null })),
  ]
  if (told.length === 0) return null
  return (
    <div class="plan-standing">
      {told.map(({ version, inForceSince }) => (
        <p key={version.number}>
          {versionSentence({ version, inForceSince }, language)}{' '}
          <a href={addresses.planVersion(language, regionId, version.number)}>
            {texts.toVersion(version.number)}
          </a>
        </p>
      ))}
      <p class="muted">{texts.concept}</p>
    </div>
  )
}
