import * as z from 'zod'
import { aboutOf } from '../about.ts'
import { type ApiError, badRequest } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'

const credentials = z
  .object({ email: z.string().max(320), wachtwoord: z.string().max(500) })
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
      body: { kind: 'json', schema: () => credentials },
      success: { status: 201, schema: () => session },
      async handle({ json, doors, request }) {
        const missing = ['email', 'wachtwoord'].filter(
          (name) => typeof json[name] !== 'string' || json[name] === '',
        )
        if (missing.length > 0)
          return badRequest(...missing.map((name): ApiError => ({ name, code: 'required' })))
        const email = String(json['email']).trim()
        const outcome = await doors.identity.signIn(email, String(json['wachtwoord']), request.headers)
        if (outcome.kind === 'signed-in') return { ok: true, value: { body: { token: outcome.token } } }
        return { ok: false, problem: { kind: outcome.kind === 'wrong' ? 'wrong-credentials' : 'too-often' } }
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
