import type { FieldProblemCode, Problem } from '../domain/outcome.ts'

/** Why a request was not carried out: what an operation refused, or what was wrong with the request itself. */
export type ApiProblem =
  | Exclude<Problem, { kind: 'changed-meanwhile' }>
  /** What stands here now (null: taken away), with its version, beside what was sent. */
  | { kind: 'changed-meanwhile'; version?: string; present?: unknown; sent?: unknown }
  | { kind: 'bad-request'; errors: readonly ApiError[] }
  | { kind: 'not-json' }
  | { kind: 'unreadable-file'; sentence: string }
  | { kind: 'wrong-media-type' }
  | { kind: 'too-large' }
  | { kind: 'foreign-origin' }
  | { kind: 'wrong-credentials' }
  | { kind: 'code-needed' }
  | { kind: 'wrong-code' }
  | { kind: 'too-often'; waitSeconds?: number }
  | { kind: 'unknown-address' }
  | { kind: 'wrong-method'; allowed: readonly string[] }
  | { kind: 'database-away' }
  /** `requestId` is what the visitor can quote when they tell of it. */
  | { kind: 'unexpected'; requestId?: string }

/** One thing that is wrong; `name` is the field, the query key or the file as the API calls it. */
export type ApiError = { name: string; code: ApiErrorCode; detail?: string }

/** Beside what fields of the domain can say: what only a request by a machine can do wrong. */
export type ApiErrorCode =
  | FieldProblemCode
  | 'unknown-field'
  | 'not-a-list'
  | 'unknown-query-key'
  | 'not-an-object'

export type ApiOutcome<Value> = { ok: true; value: Value } | { ok: false; problem: ApiProblem }

/** A refusal of an operation, with its fields named as the API names them. */
export function apiProblem(problem: Problem, nameOf: (key: string) => string): ApiProblem {
  if (problem.kind !== 'invalid' && problem.kind !== 'conflict') return problem
  const fields = Object.entries(problem.fields).map(([key, told]) => [nameOf(key), told] as const)
  return { kind: problem.kind, fields: Object.fromEntries(fields) }
}

export function badRequest(...errors: readonly ApiError[]): { ok: false; problem: ApiProblem } {
  return { ok: false, problem: { kind: 'bad-request', errors } }
}
