import type { Goal, Plan } from '../../domain/plans/plan.ts'
import { actionLineOf } from '../../domain/plans/plan-code.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Language } from '../../language/language.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { ActionCard } from './action-card.tsx'
import type { PlanLinks } from './plan-links.ts'

type Props = {
  language: Language
  region: Pick<Region, 'municipalities' | 'actionLines'>
  plan: Pick<Plan, 'goals' | 'actions'>
  links?: PlanLinks
}

/** The plan on one page: the action lines in order, with their goals and actions. Gaps are shown as gaps. */
export function PlanOverview({ language, region, plan, links = {} }: Props) {
  return (
    <ol class="plan">
      {region.actionLines.map((line) => {
        const goals = plan.goals.filter(({ code }) => actionLineOf(code) === line.number)
        return (
          <li class="plan-line" key={line.number} id={`lijn-${line.number}`}>
            <header class="plan-line__head">
              <h2 class="plan-line__title">
                <span class="line-number">{line.number}</span> {line.title[language]}
              </h2>
            </header>
            {goals.length === 0 ? (
              <div class="goal goal--gap">
                <p>
                  <span class="gap-mark">{planTexts[language].noGoal}</span> {planTexts[language].lineEmpty}
                </p>
              </div>
            ) : (
              goals.map((goal) => (
                <GoalBlock
                  key={goal.id}
                  language={language}
                  region={region}
                  goal={goal}
                  plan={plan}
                  links={links}
                />
              ))
            )}
          </li>
        )
      })}
    </ol>
  )
}

type GoalProps = Required<Props> & { goal: Goal }

function GoalBlock({ language, region, goal, plan, links }: GoalProps) {
  const texts = planTexts[language]
  const actions = plan.actions.filter((action) => action.goal === goal.code)
  const name = (
    <>
      {texts.goal(goal.code)}: <span lang="nl">{goal.title}</span>
    </>
  )
  return (
    <div class={actions.length === 0 ? 'goal goal--gap' : 'goal'}>
      <h3 class="goal__title">
        {links.goal ? <a href={links.goal(goal.id)}>{name}</a> : name}{' '}
        {goal.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      </h3>
      {goal.explanation !== '' && (
        <p class="goal__target" lang="nl">
          {goal.explanation}
        </p>
      )}
      {actions.length === 0 ? (
        <p>
          <span class="gap-mark">{texts.noAction}</span> {texts.goalEmpty}
        </p>
      ) : (
        <ul class="action-cards">
          {actions.map((action) => (
            <ActionCard key={action.id} language={language} region={region} action={action} links={links} />
          ))}
        </ul>
      )}
    </div>
  )
}
