import type { Register } from '../../operations/registers/register.ts'
import {
  readEntry,
  recordEntry,
  removeEntry,
  restoreEntry,
} from '../../operations/registers/work-on-register.ts'
import { apiEntry, inputFromApi } from '../../presentation/registers/api-values.ts'
import { type ApiOutcome, apiProblem, badRequest } from '../api-problem.ts'
import type { Call, Endpoint, Reply } from '../endpoint.ts'
import { entryBodySchema, entrySchema } from '../openapi/entry-schema.ts'
import { fieldNameIn, frameOf } from './register-frame.ts'

export function readOneEntry(register: Register): Endpoint {
  return {
    ...frameOf(register, 'read'),
    method: 'get',
    success: { status: 200, schema: (language) => entrySchema(register, language) },
    handle: (call) => entryNow(register, call),
  }
}

/** `PUT`: the entry becomes what is sent; what is left out becomes unknown. */
export function replaceEntry(register: Register): Endpoint {
  return {
    ...frameOf(register, 'replace'),
    method: 'put',
    body: { kind: 'json', schema: (language) => entryBodySchema(register, language) },
    success: { status: 200, schema: (language) => entrySchema(register, language) },
    async handle(call) {
      const { needs, path, json } = call
      const { input, problems } = inputFromApi(register, json)
      if (problems.length > 0) return badRequest(...problems)
      const mode = { kind: 'change', id: path['id'] ?? '' } as const
      const stored = await recordEntry(needs, path['regio'] ?? '', register, input, mode)
      return stored.ok
        ? entryNow(register, call)
        : { ok: false, problem: apiProblem(stored.problem, fieldNameIn(register)) }
    },
  }
}

/** `DELETE`: the entry is set aside, and can be put back. */
export function removeOneEntry(register: Register): Endpoint {
  return {
    ...frameOf(register, 'remove'),
    method: 'delete',
    success: { status: 204 },
    async handle({ needs, path }) {
      const removed = await removeEntry(needs, path['regio'] ?? '', register, path['id'] ?? '')
      return removed.ok
        ? { ok: true, value: {} }
        : { ok: false, problem: apiProblem(removed.problem, fieldNameIn(register)) }
    },
  }
}

export function restoreOneEntry(register: Register): Endpoint {
  return {
    ...frameOf(register, 'restore'),
    method: 'post',
    success: { status: 200, schema: (language) => entrySchema(register, language) },
    async handle(call) {
      const { needs, path } = call
      const restored = await restoreEntry(needs, path['regio'] ?? '', register, path['id'] ?? '')
      return restored.ok
        ? entryNow(register, call)
        : { ok: false, problem: apiProblem(restored.problem, fieldNameIn(register)) }
    },
  }
}

async function entryNow(register: Register, { needs, path }: Call): Promise<ApiOutcome<Reply>> {
  const read = await readEntry(needs, path['regio'] ?? '', register, path['id'] ?? '')
  return read.ok ? { ok: true, value: { body: apiEntry(register, read.value.entry) } } : read
}
