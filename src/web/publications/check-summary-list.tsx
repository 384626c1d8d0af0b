import type { CheckSummary, RuleSummary } from '../../domain/publications/check-summary.ts'
import type { Language } from '../../language/language.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import { aroundPlanTexts } from '../../language/plans/rules-around-the-plan-texts.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { noteSentence } from '../../presentation/plans/words-around-the-plan.ts'

type Props = { language: Language; check: CheckSummary; heading: 'h3' | 'h4' }

/** Rule by rule how the plan stands: kept, departed from with the reason, open with the number of remarks, or off and why. */
export function CheckSummaryList({ language, check, heading: Heading }: Props) {
  const texts = planCheckTexts[language]
  return (
    <ul class="checks">
      {check.map(({ rule, state, open, departures, notes = [], offBecause }) => (
        <li class={looks[state]} key={rule}>
          <p class="check__state">{texts.states[state]}</p>
          <div class="check__body">
            <Heading class="check__rule">{texts.rules[rule].title}</Heading>
            {open > 0 && <p class="check__why">{publicationTexts[language].openRemarks(open)}</p>}
            {departures.map((reason) => (
              <blockquote class="check__reason" key={reason}>
                {texts.departedBecause} <span lang="nl">{reason}</span>
              </blockquote>
            ))}
            {offBecause !== undefined && (
              <blockquote class="check__reason">
                {aroundPlanTexts[language].switching.offBecause} <span lang="nl">{offBecause}</span>
              </blockquote>
            )}
            {notes.map((note) => (
              <p class="small" key={note.balance}>
                {noteSentence(note, language)}
              </p>
            ))}
          </div>
          <p class="check__source">{rule}</p>
        </li>
      ))}
    </ul>
  )
}

const looks = {
  kept: 'check check--ok',
  departed: 'check check--departed',
  open: 'check check--open',
  off: 'check check--off',
} as const satisfies Record<RuleSummary['state'], string>
