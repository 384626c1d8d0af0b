import { isSameFund, sumCents } from '../../domain/money/money.ts'
import type { Action, Milestone, Plan, PlanContribution, PlanFinding } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { writeAmount, writeDay, writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { placeName } from '../registers/cell-words.ts'

/** One step of the golden thread (rode draad): a sentence of ours, and the region's own words where it has any. */
export type ThreadStep = {
  key: string
  /** What stands in the margin: a day, a year, or the name of the step. */
  when: string
  /** `2024-02-01` or `2024`, where the step has a date. */
  day: string
  ahead: boolean
  sentence: string
  /** In Dutch, as the region wrote them. */
  own: string
  /** What followed, for a contribution. */
  followUp: { sentence: string; own: string } | null
  to: { noun: Noun; id: string } | { indicator: string } | null
  isExample: boolean
}

type Reader = { language: Language; region: Pick<Region, 'municipalities'>; today: string }

/**
 * finding -> goal -> action -> contribution, milestone and euro in order of time -> indicator -> recommendation.
 * The order is that of the thread; only what happens during the action is in order of its dates.
 */
export function goldenThread(action: Action, plan: Plan, reader: Reader): ThreadStep[] {
  const findings = plan.findings.filter(({ number }) => action.findings.includes(number))
  const during = [
    ...plan.contributions
      .filter((one) => one.action === action.code)
      .map((one) => contributionStep(one, reader)),
    ...action.milestones.map((milestone) => milestoneStep(milestone, reader)),
    ...costSteps(action, plan, reader),
  ].toSorted((first, second) => (first.day < second.day ? -1 : first.day > second.day ? 1 : 0))
  return [
    ...findings.map((finding) => findingStep(finding, reader)),
    ...goalStep(action, plan, reader),
    actionStep(action, reader),
    ...policyStep(action, plan, reader),
    ...during,
    ...indicatorStep(action, plan, reader),
    ...recommendationStep(action, reader),
  ]
}

const plain = { day: '', ahead: false, own: '', followUp: null, to: null, isExample: false } as const

function findingStep(finding: PlanFinding, { language, region }: Reader): ThreadStep {
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

function goalStep(action: Action, { goals }: Plan, { language }: Reader): ThreadStep[] {
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

function actionStep({ id, code, title, years, isExample }: Action, { language }: Reader): ThreadStep {
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

function policyStep(
  { policy, policyRelation }: Action,
  { policies }: Plan,
  { language }: Reader,
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

function contributionStep(contribution: PlanContribution, { language }: Reader): ThreadStep {
  const { sentences } = planTexts[language]
  const { id, number, receivedOn, fromWhom, body, answer, whatChanged, isExample } = contribution
  return {
    ...plain,
    key: `contribution-${number}`,
    when: writeDay(language, receivedOn),
    day: receivedOn,
    sentence: sentences.contribution(fromWhom),
    own: body,
    followUp: thereupon(answer, whatChanged, language),
    to: { noun: 'contributions', id },
    isExample,
  }
}

function thereupon(answer: string, whatChanged: string, language: Language): ThreadStep['followUp'] {
  const { sentences } = planTexts[language]
  if (whatChanged !== '') return { sentence: sentences.changed, own: whatChanged }
  return answer === '' ? { sentence: sentences.unanswered, own: '' } : { sentence: '', own: answer }
}

function milestoneStep(milestone: Milestone, { language, today }: Reader): ThreadStep {
  const { sentences } = planTexts[language]
  const { id, title, dueOn, reachedOn, isExample } = milestone
  const day = reachedOn ?? dueOn
  const late = reachedOn !== null && reachedOn > dueOn
  return {
    ...plain,
    key: `milestone-${id}`,
    when: writeDay(language, day),
    day,
    ahead: reachedOn === null && dueOn >= today,
    sentence:
      reachedOn === null
        ? dueOn >= today
          ? sentences.due
          : sentences.overdue
        : late
          ? sentences.reachedLater(writeDay(language, dueOn))
          : sentences.reached,
    own: title,
    to: { noun: 'milestones', id },
    isExample,
  }
}

function costSteps({ costs }: Action, plan: Plan, { language }: Reader): ThreadStep[] {
  const { sentences } = planTexts[language]
  const years = [...new Set(costs.map(({ year }) => year))].sort((a, b) => a - b)
  return years.map((year) => {
    const lines = costs.filter((line) => line.year === year)
    const uncovered = lines.filter(({ fund }) => fund === null)
    const funds = plan.funds.filter((fund) => lines.some((line) => isSameFund(line.fund, fund)))
    const amount = writeAmount(language, sumCents(lines))
    return {
      ...plain,
      key: `cost-${year}`,
      when: String(year),
      day: String(year),
      sentence:
        uncovered.length === 0
          ? sentences.covered(
              amount,
              writeList(
                language,
                funds.map(({ name }) => name),
              ),
            )
          : sentences.partlyCovered(amount, writeAmount(language, sumCents(uncovered))),
      isExample: lines.some(({ isExample }) => isExample),
    }
  })
}

function indicatorStep({ indicator }: Action, { indicators }: Plan, { language }: Reader): ThreadStep[] {
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

function recommendationStep({ code, recommendation, isExample }: Action, { language }: Reader): ThreadStep[] {
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
