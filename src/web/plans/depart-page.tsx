import type { FieldProblems } from '../../domain/outcome.ts'
import type { CheckedRemark, CheckedRule } from '../../domain/plans/check/check-plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { remarkSentence } from '../../presentation/plans/remark-sentence.ts'
import { addresses } from '../addresses.ts'
import { LongTextControl } from '../forms/controls.tsx'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  region: Region
  checked: CheckedRule
  remark: CheckedRemark
  reason: string
  problems: FieldProblems
}

/** "Afgeweken omdat …": one remark, one reason. */
export function DepartPage({ visit, region, checked: { rule }, remark, reason, problems }: Props) {
  const { language } = visit
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
      <form
        class="form"
        method="post"
        action={addresses.departFromRule(language, region.id, rule, remark.subject)}
      >
        <LongTextControl
          language={language}
          name="reason"
          label={texts.because}
          help={texts.becauseHelp}
          problem={problems['reason']}
          required
          value={reason}
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.saveAnswer}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={back}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}
