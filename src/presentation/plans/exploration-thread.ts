import {
  type DecidedGap,
  type GapAnswer,
  nounOfAnswer,
  stateOfGap,
} from '../../domain/explorations/undecided-gaps.ts'
import type { Action, Goal, Plan, PlanFinding } from '../../domain/plans/plan.ts'
import { writeDay } from '../../language/figures.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import { gapSentence } from '../explorations/gap-words.ts'
import { findingStep } from './thread-neighbours.ts'
import { plain, type ThreadReader, type ThreadStep } from './thread-step.ts'

/** From a finding onwards: the gap it shows, and the goals and actions that answer either. */
export function findingThread(finding: PlanFinding, plan: Plan, reader: ThreadReader): ThreadStep[] {
  const gaps = plan.gaps.filter(({ findings }) => findings.some(({ number }) => number === finding.number))
  const names = (one: { id: string; findings: readonly number[] }) =>
    one.findings.includes(finding.number) && !isAnswerTo(gaps, one)
  return [
    findingStep(finding, reader),
    ...gaps.flatMap((gap) => stepsOf(gap, reader)),
    ...plan.goals.filter(names).map((goal) => fromStep('goal', goal, reader)),
    ...plan.actions.filter(names).map((action) => fromStep('action', action, reader)),
  ]
}

/** Around a goal: the findings and gaps it comes from, itself left out. */
export function beforeGoal(
  { findings, gaps }: Pick<Goal, 'findings' | 'gaps'>,
  plan: Plan,
  reader: ThreadReader,
): ThreadStep[] {
  return [
    ...plan.findings.filter(({ number }) => findings.includes(number)).map((one) => findingStep(one, reader)),
    ...plan.gaps.filter(({ key }) => gaps.includes(key)).map((gap) => gapStep(gap, reader)),
  ]
}

/** Around a gap: the findings that show it, and all that was decided about it. */
export function gapThread(gap: DecidedGap, plan: Plan, reader: ThreadReader): ThreadStep[] {
  const numbers = gap.findings.map(({ number }) => number)
  return [
    ...plan.findings.filter(({ number }) => numbers.includes(number)).map((one) => findingStep(one, reader)),
    ...stepsOf(gap, reader),
  ]
}

function stepsOf(gap: DecidedGap, reader: ThreadReader): ThreadStep[] {
  return [
    gapStep(gap, reader),
    ...gap.answers.map((answer) => answerStep(answer, reader)),
    ...noActionStep(gap, reader),
  ]
}

function gapStep(one: DecidedGap, { language, region }: ThreadReader): ThreadStep {
  const { thread } = gapTexts[language]
  const state = stateOfGap(one)
  return {
    ...plain,
    key: `gap-${one.key}`,
    when: thread.gap,
    sentence: state === 'gone' ? thread.gone : one.findings.length > 0 ? thread.says : thread.stands,
    own: gapSentence(one.gap, state, { language, region }),
    isOurs: true,
    to: { gap: one.key },
  }
}

function answerStep(answer: GapAnswer, { language }: ThreadReader): ThreadStep {
  const texts = gapTexts[language]
  return {
    ...plain,
    key: `answer-${answer.kind}-${answer.id}`,
    when: texts[answer.kind](answer.code),
    sentence: texts.thread[`${answer.kind}Fills`](answer.code, writeDay(language, answer.since)),
    own: answer.title,
    to: { noun: nounOfAnswer[answer.kind], id: answer.id },
    isExample: answer.isExample,
  }
}

function noActionStep({ key, noAction }: DecidedGap, { language }: ThreadReader): ThreadStep[] {
  if (noAction === null) return []
  const { thread, noAction: name } = gapTexts[language]
  const sentence = thread.noAction(writeDay(language, noAction.decidedOn))
  return [{ ...plain, key: `no-action-${key}`, when: name, sentence, own: noAction.reason }]
}

function fromStep(
  kind: 'goal' | 'action',
  { id, code, title, isExample }: Pick<Goal | Action, 'id' | 'code' | 'title' | 'isExample'>,
  { language }: ThreadReader,
): ThreadStep {
  const texts = gapTexts[language]
  return {
    ...plain,
    key: `${kind}-${id}`,
    when: texts[kind](code),
    sentence: (kind === 'goal' ? texts.thread.goalFrom : texts.thread.actionFrom)(code),
    own: title,
    to: { noun: kind === 'goal' ? 'goals' : 'actions', id },
    isExample,
  }
}

function isAnswerTo(gaps: readonly DecidedGap[], { id }: { id: string }): boolean {
  return gaps.some(({ answers }) => answers.some((answer) => answer.id === id))
}
