import { mayWrite } from '../../domain/caller.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import type { CheckedRule } from '../../domain/plans/check/check-plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import { aroundPlanTexts } from '../../language/plans/rules-around-the-plan-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { History, Version } from '../../operations/history/version.ts'
import { addresses } from '../addresses.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import type { Entered } from '../forms/form-body.ts'
import { EarlierReasons } from '../history/earlier-reasons.tsx'
import { ReasonForm } from '../history/reason-form.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  region: Region
  checked: CheckedRule
  history: History
  /** An earlier reason that was asked for again. */
  again: Version | undefined
  entered: Entered
  problems: FieldProblems
}

/** A rule the region does not hold its plan against: one rule, one reason. */
export function SwitchRulePage(props: Props) {
  const { visit, region, history, again, entered, problems } = props
  const { rule } = props.checked
  const { language, needs } = visit
  const texts = aroundPlanTexts[language].switching
  const { title, why } = planCheckTexts[language].rules[rule]
  return (
    <RegionPage visit={visit} region={region} section="planCheck" title={texts.off} width="narrow">
      <ErrorSummary language={language} problems={problems} labelOf={() => texts.because} />
      <header class="intro">
        <p class="intro__kicker">
          {rule}: {title}
        </p>
        <h1>{texts.off}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <p>{why}</p>
      <ReasonForm
        language={language}
        action={addresses.switchRuleOff(language, region.id, rule)}
        texts={texts}
        again={again}
        entered={entered}
        problems={problems}
      >
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.save}
          </button>
          <a
            class="utrecht-button utrecht-button--subtle"
            href={`${addresses.planCheck(language, region.id)}#${rule}`}
          >
            {wordTexts[language].cancel}
          </a>
        </div>
      </ReasonForm>
      <EarlierReasons
        visit={visit}
        history={history}
        texts={texts}
        againAt={
          mayWrite(needs.caller, region.id, 'plan-check-rules')
            ? (version) => addresses.switchRuleOff(language, region.id, rule, version)
            : undefined
        }
      />
    </RegionPage>
  )
}
