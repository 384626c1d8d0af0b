import type { ComponentChildren } from 'preact'
import type { ConsultedGoal, ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import { actionLineOf, goalCodeOf } from '../../../domain/plans/plan-code.ts'
import type { Language } from '../../../language/language.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { ActionToRead } from './action-to-read.tsx'
import { ReactLink } from './react-link.tsx'

type Props = { language: Language; plan: ConsultedPlan; reactAt: ((about: string) => string) | undefined }

/** A version as readers see it, line by line. `reactAt`: where to react to a place; undefined when that is over. */
export function PlanToRead({ language, plan, reactAt }: Props) {
  const texts = readingTexts[language]
  return (
    <div class="plan-to-read">
      {plan.actionLines.map(({ number, title }) => {
        const goals = plan.goals.filter(({ code }) => actionLineOf(code) === number)
        const loose = plan.actions.filter(
          ({ code }) =>
            actionLineOf(code) === number && !goals.some((goal) => goal.code === goalCodeOf(code)),
        )
        return (
          <section class="section" key={number} aria-labelledby={`lijn-${number}`}>
            <h2 id={`lijn-${number}`}>{texts.line(number, title[language])}</h2>
            <ReactLink
              language={language}
              about={`lijn-${number}`}
              place={texts.linePlace(number)}
              reactAt={reactAt}
            />
            {goals.length + loose.length === 0 && <p class="muted">{texts.emptyLine}</p>}
            {goals.map((goal) => (
              <GoalToRead key={goal.code} language={language} goal={goal} reactAt={reactAt}>
                {plan.actions
                  .filter(({ code }) => goalCodeOf(code) === goal.code)
                  .map((action) => (
                    <ActionToRead
                      key={action.code}
                      language={language}
                      plan={plan}
                      action={action}
                      reactAt={reactAt}
                    />
                  ))}
              </GoalToRead>
            ))}
            {loose.map((action) => (
              <ActionToRead
                key={action.code}
                language={language}
                plan={plan}
                action={action}
                reactAt={reactAt}
                heading="h3"
              />
            ))}
          </section>
        )
      })}
    </div>
  )
}

function GoalToRead({
  language,
  goal: { code, title, explanation },
  reactAt,
  children,
}: Omit<Props, 'plan'> & { goal: ConsultedGoal; children: ComponentChildren }) {
  const texts = readingTexts[language]
  return (
    <>
      <h3 id={`doel-${code}`}>
        {texts.goalPlace(code)}:{' '}
        <span lang="nl" data-place={`doel-${code}`}>
          {title}
        </span>
      </h3>
      {explanation !== '' && (
        <p class="as-written" lang="nl" data-place={`doel-${code}/toelichting`}>
          {explanation}
        </p>
      )}
      <ReactLink language={language} about={`doel-${code}`} place={texts.goalPlace(code)} reactAt={reactAt} />
      {children}
    </>
  )
}
