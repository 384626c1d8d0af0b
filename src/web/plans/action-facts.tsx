import type { ComponentChildren } from 'preact'
import type { Action, Plan } from '../../domain/plans/plan.ts'
import { actionLineOf } from '../../domain/plans/plan-code.ts'
import type { Region } from '../../domain/regions/region.ts'
import { writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { classLooks, municipalityNames, statusLooks, yearSpan } from '../../presentation/plans/plan-names.ts'
import { addresses } from '../addresses.ts'

type Props = { language: Language; region: Region; plan: Plan; action: Action }

/** Who, with whom, where, when, for whom, and under which policy. What is not known says so. */
export function ActionFacts({ language, region, plan, action }: Props) {
  const texts = planTexts[language]
  const terms = termTexts[language]
  const line = region.actionLines.find(({ number }) => number === actionLineOf(action.code))
  const goal = plan.goals.find(({ code }) => code === action.goal)
  return (
    <dl class="facts">
      <Fact name={texts.status}>
        <span class={statusLooks[action.status]}>{terms.actionStatuses[action.status]}</span>
      </Fact>
      <Fact name={texts.kind}>
        <span class={classLooks[action.transformationClass]}>
          {terms.transformationClasses[action.transformationClass]}
        </span>
      </Fact>
      <Fact name={texts.lineLabel}>
        {line && (
          <a href={`${addresses.plan(language, region.id)}#lijn-${line.number}`}>
            {line.number}. {line.title[language]}
          </a>
        )}
      </Fact>
      <Fact name={texts.goalLabel}>
        {goal && (
          <a href={addresses.entry(language, region.id, 'goals', goal.id)}>
            {goal.code} <span lang="nl">{goal.title}</span>
          </a>
        )}
      </Fact>
      <Fact name={texts.owner}>
        {action.owner === '' ? (
          <span class="missing-mark">{texts.ownerMissing}</span>
        ) : (
          <span lang="nl">{action.owner}</span>
        )}
      </Fact>
      <OwnFact name={texts.leadFunction} words={action.leadFunction} />
      <OwnFact name={texts.partners} words={writeList(language, action.partners)} />
      <Fact name={texts.municipalities}>
        {municipalityNames(action.municipalities, { language, region })}
      </Fact>
      <Fact name={texts.years}>
        <span class="number">{yearSpan(action.years, language)}</span>
      </Fact>
      <Fact name={texts.targetGroups}>
        {writeList(
          language,
          action.targetGroups.map((group) => terms.targetGroups[group]),
        )}
      </Fact>
      <Fact name={texts.novelty}>{terms.novelties[action.novelty]}</Fact>
      <Fact name={texts.policy}>
        {action.policyRelation !== null && `${terms.policyRelations[action.policyRelation]}: `}
        <span lang="nl">{action.policy}</span>
      </Fact>
      <Fact name={texts.livedExperience}>
        {action.livedExperience.length === 0 ? (
          <span class="missing-mark">{texts.noLivedExperience}</span>
        ) : (
          writeList(
            language,
            action.livedExperience.map((how) => terms.involvements[how]),
          )
        )}
      </Fact>
    </dl>
  )
}

function OwnFact({ name, words }: { name: string; words: string }) {
  return (
    words !== '' && (
      <Fact name={name}>
        <span lang="nl">{words}</span>
      </Fact>
    )
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
