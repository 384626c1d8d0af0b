import { isSameFund, sumCents } from '../../domain/money/money.ts'
import type { Action, Milestone, Plan, PlanContribution } from '../../domain/plans/plan.ts'
import { writeAmount, writeDay, writeDayOrPeriod, writeList, writeWhen } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { plain, type ThreadReader, type ThreadStep } from './thread-step.ts'

export function contributionStep(contribution: PlanContribution, { language }: ThreadReader): ThreadStep {
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

export function milestoneStep(milestone: Milestone, { language, today }: ThreadReader): ThreadStep {
  const { sentences } = planTexts[language]
  const { id, title, dueOn, due, reachedOn, isExample } = milestone
  const day = reachedOn ?? dueOn
  const late = reachedOn !== null && reachedOn > dueOn
  return {
    ...plain,
    key: `milestone-${id}`,
    when: writeDayOrPeriod(language, reachedOn ?? due),
    day,
    ahead: reachedOn === null && dueOn >= today,
    sentence:
      reachedOn === null
        ? dueOn >= today
          ? sentences.due
          : sentences.overdue
        : late
          ? sentences.reachedLater(writeWhen(language, due))
          : sentences.reached,
    own: title,
    to: { noun: 'milestones', id },
    isExample,
  }
}

export function costSteps({ costs }: Action, plan: Plan, { language }: ThreadReader): ThreadStep[] {
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
