import { mayWrite } from '../../domain/caller.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import type { CheckedRemark, CheckedRule } from '../../domain/plans/check/check-plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { History, Version } from '../../operations/history/version.ts'
import { remarkSentence } from '../../presentation/plans/remark-sentence.ts'
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
  remark: CheckedRemark
  history: History
  /** An earlier reason that was asked for again. */
  again: Version | undefined
  entered: Entered
  problems: FieldProblems
}

/** "Afgeweken omdat …": one remark, one reason. */
export function DepartPage(props: Props) {
  const { visit, region, remark, history, again, entered, problems } = props
  const { rule } = props.checked
  const { language, needs } = visit
  const texts = planCheckTexts[language]
  const back = `${addresses.planCheck(language, region.id)}#${rule}`
  return (
    <RegionPage visit={visit} region={region} section="planCheck" title={texts.depart} width="narrow">
      <ErrorSummary language={language} problems={problems} labelOf={() => texts.because} />
      <header class="intro">
        <p class="intro__kicker">
          {rule}: {texts.rules[rule].title}
        </p>
        <h1>{texts.depart}</h1>
        <p class="lead">{remarkSentence(remark, { language, region })}</p>
      </header>
      <p>{texts.rules[rule].why}</p>
      <ReasonForm
        language={language}
        action={addresses.departFromRule(language, region.id, rule, remark.subject)}
        texts={texts}
        again={again}
        entered={entered}
        problems={problems}
      >
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.saveAnswer}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={back}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </ReasonForm>
      <EarlierReasons
        visit={visit}
        history={history}
        texts={texts}
        againAt={
          mayWrite(needs.caller, region.id, 'plan-check-answers')
            ? (version) => addresses.reuseReason(language, region.id, rule, remark.subject, version)
            : undefined
        }
      />
    </RegionPage>
  )
}
