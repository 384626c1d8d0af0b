/** What an operation hands back: the value asked for, or the reason it was refused. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: Problem }

/** Every refusal a visitor can meet. Each door (web, api, cli) words these in its own way. */
export type Problem =
  | { kind: 'invalid'; fields: FieldProblems }
  | { kind: 'not-signed-in' }
  | { kind: 'not-allowed' }
  | { kind: 'not-found' }
  | { kind: 'conflict'; fields: FieldProblems }
  /** Somebody else wrote this since it was read; nothing was written over. */
  | { kind: 'changed-meanwhile' }

/** The first thing wrong with each field of a form, e.g. `{ title: { code: 'required' } }`. */
export type FieldProblems = Record<string, FieldProblem>

/** `detail` fills the blank in the sentence: the wrong word, the limit. */
export type FieldProblem = { code: FieldProblemCode; detail?: string }

/** Worded in language/field-problem-texts.ts; a code without a sentence does not compile. */
export const fieldProblemCodes = [
  'required',
  'too-long',
  'not-text',
  'not-a-number',
  'not-a-whole-number',
  'negative',
  'number-too-large',
  'not-an-amount',
  'amount-too-large',
  'not-a-date',
  'date-does-not-exist',
  'not-a-day-or-period',
  'not-a-year',
  'year-outside-plan',
  'not-a-period',
  'period-in-future',
  'period-outside-rhythm',
  'not-a-choice',
  'choose-at-least-one',
  'not-yes-or-no',
  'unknown-municipality',
  'municipality-not-in-region',
  'municipality-left-region',
  'not-your-municipality',
  'not-your-organisation',
  'not-your-action',
  'only-per-municipality',
  'figures-do-not-fit',
  'unknown-action-line',
  'unknown-sub-theme',
  'sub-theme-of-other-line',
  'unknown-organisation',
  'unknown-policy',
  'unknown-goal',
  'unknown-action',
  'unknown-decision',
  'unknown-principle',
  'municipality-not-in-action',
  'not-the-action-itself',
  'depends-in-circle',
  'merged-needs-action',
  'merged-needs-status',
  'merged-already',
  'progress-needs-words',
  'not-a-link',
  'too-many-links',
  'action-in-use',
  'goal-in-use',
  'out-of-five',
  'measure-in-plan',
  'not-a-chapter',
  'unknown-finding',
  'unknown-contribution',
  'unknown-round',
  'round-still-open',
  'round-is-over',
  'asked-already',
  'step-does-not-follow',
  'reminded-recently',
  'as-many-in-both',
  'too-many-questions',
  'gaps-undecided',
  'not-a-first-stage',
  'plan-check-open',
  'open-not-accepted',
  'stage-not-next',
  'step-in-future',
  'day-before-last-step',
  'reason-for-going-back',
  'plan-is-empty',
  'same-as-last-version',
  'nothing-proposed',
  'no-version-in-force',
  'changed-since-proposal',
  'answer-required',
  'proposal-does-not-fit',
  'unknown-interview',
  'unknown-gap',
  'unknown-indicator',
  'unknown-fund',
  'unknown-framework',
  'unknown-party',
  'already-exists',
  'cell-has-findings',
  'changed-meanwhile',
  'formula-without-value',
  'cell-without-heading',
  'missing-column',
  'line-of-other-sheet',
  'row-of-other-round',
  'chosen-twice',
  'code-format',
  'code-does-not-match-goal',
  'value-or-reason',
  'counts-are-whole',
  'round-to-five',
  'not-held-yet',
  'passage-not-in-interview',
  'passage-not-yours',
  'passage-not-chosen',
  'sentences-not-successive',
  'outside-scale',
  'people-without-highest',
  'above-nought',
  'end-before-start',
  'name-not-usable',
  'recommendation-required',
  'planned-or-decided',
  'outcome-without-day',
  'day-without-outcome',
  'day-in-future',
  'not-a-time',
  'time-does-not-exist',
  'moment-has-passed',
  'too-far-ahead',
  'amendment-required',
  'body-of-municipality',
  'unknown-publication',
  'unknown-plan-version',
  'plan-version-withdrawn',
  'version-is-withdrawn',
  'plan-version-required',
  'before-plan-version',
  'decided-already',
  'adoption-incomplete',
  'planned-already',
  'not-an-official-publication',
  'follow-up-without-amendment',
  'withdrawal-not-required',
  'not-an-email-address',
  'not-for-this-role',
  'has-role-already',
  'last-coordinator',
  'periods-overlap',
  'centre-municipality-stays',
  'answers-before-close',
  'function-missing',
  'place-not-in-version',
  'words-not-in-version',
  'has-email',
  'has-phone',
  'has-bsn',
  'answered-already',
  'consultation-not-open',
  'reactions-unanswered',
  'note-is-public',
  'invited-already',
  'consultation-still-open',
  'mention-fits-nobody',
  'mention-fits-several',
  'not-a-colour',
  'colour-too-light',
  'not-a-picture',
  'picture-too-large',
  'picture-damaged',
  'picture-too-many-pixels',
  'picture-not-only-shapes',
] as const

export type FieldProblemCode = (typeof fieldProblemCodes)[number]

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value }
}

export function refused(problem: Problem): Outcome<never> {
  return { ok: false, problem }
}

/** One field is wrong: what most rules that need the database end with. */
export function invalid(field: string, code: FieldProblemCode, detail?: string): Outcome<never> {
  return refused({ kind: 'invalid', fields: { [field]: detail === undefined ? { code } : { code, detail } } })
}

export function isRefusal(result: unknown): result is { ok: false; problem: Problem } {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false
}

/** What is wrong per field, for telling the problems of several outcomes together. */
export function problemFields(outcome: Outcome<unknown>): FieldProblems {
  return outcome.ok || outcome.problem.kind !== 'invalid' ? {} : outcome.problem.fields
}
