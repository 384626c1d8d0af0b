import { mayWrite } from '../../domain/caller.ts'
import type { CheckedRule } from '../../domain/plans/check/check-plan.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { writeDay } from '../../language/figures.ts'
import { aroundPlanTexts } from '../../language/plans/rules-around-the-plan-texts.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; regionId: string; checked: CheckedRule }

/** Why a rule is off, and the way to switch it off or on. */
export function RuleSwitch({ visit, regionId, checked: { rule, off } }: Props) {
  const { language, needs } = visit
  const texts = aroundPlanTexts[language].switching
  const maySwitch = mayWrite(needs.caller, regionId, 'plan-check-rules')
  const form = addresses.switchRuleOff(language, regionId, rule)
  if (off === null)
    return maySwitch ? (
      <p class="small no-print">
        <a href={form} aria-label={`${texts.off}: ${rule}`}>
          {texts.off}
        </a>
      </p>
    ) : null
  return (
    <>
      <blockquote class="check__reason">
        {texts.offBecause} <span lang="nl">{off.reason}</span>{' '}
        <span class="small muted">({texts.since(writeDay(language, off.recordedOn))})</span>
      </blockquote>
      {maySwitch && (
        <form class="no-print" method="post" action={addresses.switchRuleOn(language, regionId, rule)}>
          <input type="hidden" name={versionKey} value={off.version} />
          <a href={form} aria-label={`${texts.change}: ${rule}`}>
            {texts.change}
          </a>
          {' · '}
          <button class="link-button" type="submit" aria-label={`${texts.on}: ${rule}`}>
            {texts.on}
          </button>
        </form>
      )}
    </>
  )
}
