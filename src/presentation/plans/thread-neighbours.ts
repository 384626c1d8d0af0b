import type { Action, Plan, PlanFinding } from '../../domain/plans/plan.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { writeDay, writeList } from '../../language/figures.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { placeName } from '../registers/cell-words.ts'
import { plain, type ThreadReader, type ThreadStep } from './thread-step.ts'

export function findingStep(finding: PlanFinding, { language, region }: ThreadReader): ThreadStep {
  const { steps, sentences } = planTexts[language]
  const { id, number, place, state, title, recordedOn, isExample } = finding
  const say = state === 'missing' ? sentences.findingMissing : sentences.finding
  return {
    ...plain,
    key: `finding-${number}`,
    when: steps.exploration,
    sentence: say(number, placeName(region, place ?? wholeRegion, language), writeDay(language, recordedOn)),
    own: title,
    to: { noun: 'findings', id },
    isExample,
  }
}

export function goalStep(action: Action, { goals }: Plan, { language }: ThreadReader): ThreadStep[] {
  const { steps, sentences } = planTexts[language]
  return goals
    .filter(({ code }) => code === action.goal)
    .map(({ id, code, title, isExample }) => ({
      ...plain,
      key: `goal-${code}`,
      when: steps.goal,
      sentence: sentences.goal(code),
      own: title,
      to: { noun: 'goals', id },
      isExample,
    }))
}

export function actionStep(
  { id, code, title, years, isExample }: Action,
  { language }: ThreadReader,
): ThreadStep {
  const { steps, sentences } = planTexts[language]
  return {
    ...plain,
    key: `action-${code}`,
    when: steps.action,
    sentence: sentences.action(code, writeList(language, years.map(String))),
    own: title,
    to: { noun: 'actions', id },
    isExample,
  }
}

export function policyStep(
  { policy, policyRelation }: Action,
  { policies }: Plan,
  { language }: ThreadReader,
): ThreadStep[] {
  const { steps, sentences } = planTexts[language]
  if (policyRelation === null) return []
  return policies
    .filter(({ title }) => title === policy)
    .map(({ id, title, isExample }) => ({
      ...plain,
      key: `policy-${id}`,
      when: steps.policy,
      sentence: sentences.policy[policyRelation],
      own: title,
      to: { noun: 'policies', id },
      isExample,
    }))
}

export function indicatorStep(
  { indicator }: Action,
  { indicators }: Plan,
  { language }: ThreadReader,
): ThreadStep[] {
  const { steps, sentences } = planTexts[language]
  return indicators
    .filter(({ code }) => code === indicator)
    .map(({ code, name }) => ({
      ...plain,
      key: `indicator-${code}`,
      when: steps.indicator,
      sentence: sentences.indicator(code),
      own: name,
      to: { indicator: code },
    }))
}

export function recommendationStep(
  { code, recommendation, isExample }: Action,
  { language }: ThreadReader,
): ThreadStep[] {
  const { steps, sentences } = planTexts[language]
  if (recommendation === '') return []
  const sentence = sentences.recommendation
  return [
    {
      ...plain,
      key: `recommendation-${code}`,
      when: steps.recommendation,
      sentence,
      own: recommendation,
      isExample,
    },
  ]
}
