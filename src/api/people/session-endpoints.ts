import * as z from 'zod'
import { waitMinutes } from '../../identity/attempts.ts'
import type { SignIn } from '../../identity/identity.ts'
import type { Language } from '../../language/language.ts'
import { apiSessionTexts } from '../../language/people/api-session-texts.ts'
import { aboutOf } from '../about.ts'
import { type ApiError, type ApiProblem, badRequest } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'

const credentials = (language: Language) =>
  z
    .object({
      email: z.string().max(320),
      wachtwoord: z.string().max(500),
      code: z.string().max(50).optional().meta({ description: apiSessionTexts[language].code }),
    })
    .meta({ id: 'Aanmelding' })
const session = z.object({ token: z.string() }).meta({ id: 'Sessie' })

/** A program signs in with an account like anybody else, and carries the token it gets. */
export function sessionEndpoints(): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/sessies',
      operationId: 'sessieBeginnen',
      tag: 'sessions',
      about: aboutOf('beginSession'),
      open: true,
      refusals: [401, 429],
      body: { kind: 'json', schema: credentials },
      success: { status: 201, schema: () => session },
      async handle({ json, doors, request }) {
        const missing = ['email', 'wachtwoord'].filter(
          (name) => typeof json[name] !== 'string' || json[name] === '',
        )
        if (missing.length > 0)
          return badRequest(...missing.map((name): ApiError => ({ name, code: 'required' })))
        const email = String(json['email']).trim()
        const code = typeof json['code'] === 'string' && json['code'] !== '' ? json['code'] : undefined
        const password = String(json['wachtwoord'])
        const outcome = await doors.identity.signIn(email, password, request.headers, code)
        if (outcome.kind === 'signed-in') return { ok: true, value: { body: { token: outcome.token } } }
        return { ok: false, problem: problemOf(outcome.kind) }
      },
    },
    {
      method: 'delete',
      path: '/sessies',
      operationId: 'sessieBeeindigen',
      tag: 'sessions',
      about: aboutOf('endSession'),
      success: { status: 204 },
      async handle({ doors, request }) {
        await doors.identity.signOut(request.headers)
        return { ok: true, value: {} }
      },
    },
  ]
}

function problemOf(kind: Exclude<SignIn['kind'], 'signed-in'>): ApiProblem {
  if (kind === 'too-often') return { kind }
  if (kind === 'locked') return { kind: 'too-often', waitSeconds: waitMinutes * 60 }
  if (kind === 'code-needed' || kind === 'wrong-code') return { kind }
  return { kind: 'wrong-credentials' }
}
