import type { Problem } from '../../domain/outcome.ts'
import { takenAway, versionKey } from '../../domain/registers/version-of-entry.ts'
import type { Register } from '../../operations/registers/register.ts'
import {
  readEntry,
  recordEntry,
  removeEntry,
  restoreEntry,
} from '../../operations/registers/work-on-register.ts'
import { apiEntry, inputFromApi } from '../../presentation/registers/api-values.ts'
import { type ApiOutcome, type ApiProblem, apiProblem, badRequest } from '../api-problem.ts'
import type { Call, Endpoint, Reply } from '../endpoint.ts'
import { entryBodySchema, entrySchema } from '../openapi/entry-schema.ts'
import { entryTag, versionInHeader } from './entry-tag.ts'
import { fieldNameIn, frameOf } from './register-frame.ts'

export function readOneEntry(register: Register): Endpoint {
  return {
    ...frameOf(register, 'read'),
    method: 'get',
    success: { status: 200, schema: (language) => entrySchema(register, language) },
    versioned: 'read',
    handle: (call) => entryNow(register, call),
  }
}

/** `PUT`: the entry becomes what is sent; what is left out becomes unknown. With `If-Match`, only while it still is that version. */
export function replaceEntry(register: Register): Endpoint {
  return {
    ...frameOf(register, 'replace'),
    method: 'put',
    body: { kind: 'json', schema: (language) => entryBodySchema(register, language) },
    success: { status: 200, schema: (language) => entrySchema(register, language) },
    versioned: 'write',
    async handle(call) {
      const { needs, path, json, request } = call
      const { input, problems } = inputFromApi(register, json)
      if (problems.length > 0) return badRequest(...problems)
      const mode = { kind: 'change', id: path['id'] ?? '' } as const
      const begun = versionInHeader(request)
      const versioned = begun === undefined ? input : { ...input, [versionKey]: begun }
      const stored = await recordEntry(needs, path['regio'] ?? '', register, versioned, mode)
      return stored.ok ? entryNow(register, call) : refusedChange(register, call, stored.problem)
    },
  }
}

/** `DELETE`: the entry is set aside, and can be put back. */
export function removeOneEntry(register: Register): Endpoint {
  return {
    ...frameOf(register, 'remove'),
    method: 'delete',
    success: { status: 204 },
    versioned: 'write',
    async handle(call) {
      const { needs, path, request } = call
      const begun = versionInHeader(request)
      const removed = await removeEntry(needs, path['regio'] ?? '', register, path['id'] ?? '', begun)
      return removed.ok ? { ok: true, value: {} } : refusedChange(register, call, removed.problem)
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
  if (!read.ok) return read
  const { entry, version } = read.value
  return { ok: true, value: { body: apiEntry(register, entry), headers: entryTag(version) } }
}

/** Where somebody else came first, a program gets both: what stands here now, and what it sent. */
async function refusedChange(
  register: Register,
  { needs, path, json }: Call,
  problem: Problem,
): Promise<{ ok: false; problem: ApiProblem }> {
  if (problem.kind !== 'changed-meanwhile')
    return { ok: false, problem: apiProblem(problem, fieldNameIn(register)) }
  const read = await readEntry(needs, path['regio'] ?? '', register, path['id'] ?? '')
  const present = read.ok ? apiEntry(register, read.value.entry) : null
  const version = read.ok ? read.value.version : takenAway
  return { ok: false, problem: { kind: 'changed-meanwhile', version, present, sent: json } }
}
