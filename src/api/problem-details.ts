import { apiTexts } from '../language/api-texts.ts'
import { fieldProblemTexts } from '../language/field-problem-texts.ts'
import type { ApiError, ApiErrorCode, ApiProblem } from './api-problem.ts'
import { dutchProblemCodes } from './dutch-problem-codes.ts'

const statuses = {
  invalid: 400,
  'bad-request': 400,
  'not-json': 400,
  'unreadable-file': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'code-needed': 401,
  'wrong-code': 401,
  'not-allowed': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'unknown-address': 404,
  'wrong-method': 405,
  conflict: 409,
  'changed-meanwhile': 412,
  'too-large': 413,
  'wrong-media-type': 415,
  'too-often': 429,
  unexpected: 500,
  'database-away': 503,
} as const satisfies Record<ApiProblem['kind'], number>

export type ProblemStatus = (typeof statuses)[keyof typeof statuses]

export type ProblemDetails = {
  type: string
  status: ProblemStatus
  title: string
  detail: string
  /** The name of the request, to quote when telling us of it. */
  kenmerk?: string
  /** Of what stands here now, which somebody else wrote in the meantime. */
  versie?: string
  huidig?: unknown
  gestuurd?: unknown
  fouten?: { veld: string; code: string; melding: string }[]
}

/** RFC 9457, so that every client gets the same shape of refusal; everything wrong with a request is told together. */
export function problemDetails(problem: ApiProblem, publicUrl: string): ProblemDetails {
  const { title, detail } = apiTexts.nl.problems[problem.kind]
  const status = statuses[problem.kind]
  const errors = errorsOf(problem)
  return {
    type: `${publicUrl}/nl/api#status-${status}`,
    status,
    title,
    detail: problem.kind === 'unreadable-file' ? problem.sentence : detail,
    ...(problem.kind === 'unexpected' && problem.requestId ? { kenmerk: problem.requestId } : {}),
    ...(problem.kind === 'changed-meanwhile' && problem.version !== undefined
      ? { versie: problem.version, huidig: problem.present, gestuurd: problem.sent }
      : {}),
    ...(errors.length === 0 ? {} : { fouten: errors.map(toldError) }),
  }
}

/** One thing wrong, in a word for a program and a sentence for a person. */
export function toldError({ name, code, detail = '' }: ApiError): {
  veld: string
  code: string
  melding: string
} {
  return { veld: name, code: dutchProblemCodes[code], melding: sentences[code](detail) }
}

/** A code without a sentence does not compile. */
const sentences = { ...fieldProblemTexts.nl, ...apiTexts.nl.errors } satisfies Record<
  ApiErrorCode,
  (detail: string) => string
>

function errorsOf(problem: ApiProblem): readonly ApiError[] {
  if (problem.kind === 'bad-request') return problem.errors
  if (problem.kind === 'code-needed') return [{ name: 'code', code: 'required' }]
  if (problem.kind !== 'invalid' && problem.kind !== 'conflict') return []
  return Object.entries(problem.fields).map(([name, told]) => ({ name, ...told }))
}
