import { type Plan, standing } from '../plan.ts'
import { actionLineOf } from '../plan-code.ts'
import type { Remark } from './remark.ts'

/** T08 (S13): people with lived experience made, tested or carry out something on every line; every contribution has its answer. */
export function noLineWithoutLivedExperience({ region, actions, contributions }: Plan): Remark[] {
  const lines = new Set([
    ...standing(actions)
      .filter(({ livedExperience }) => livedExperience.length > 0)
      .map(({ code }) => actionLineOf(code)),
    ...contributions.map(({ actionLine }) => actionLine),
  ])
  const silent = region.actionLines
    .filter((line) => !lines.has(line))
    .map(
      (line): Remark => ({
        subject: `line:${line}`,
        lack: { kind: 'no-lived-experience', line },
        mend: { kind: 'new', noun: 'contributions', prefilled: { actionLine: String(line) } },
      }),
    )
  const unanswered = contributions
    .filter(({ answer }) => answer === '')
    .map(
      ({ id, number, fromWhom, receivedOn }): Remark => ({
        subject: `contribution:${number}`,
        lack: { kind: 'no-answer', contribution: number, fromWhom, receivedOn },
        mend: { kind: 'change', noun: 'contributions', id },
      }),
    )
  return [...silent, ...unanswered]
}
