import { type ApiOutcome, badRequest } from './api-problem.ts'

/** A file of 10 MB is allowed everywhere in Thuisplan; the rest is for what a client puts around it. */
const maxBodyBytes = 11 * 1024 * 1024

export type RequestBody = { json: Readonly<Record<string, unknown>>; bytes: Uint8Array }

const nothing: RequestBody = { json: {}, bytes: new Uint8Array() }

/** Reads what was sent, within limits and of the kind that is asked for. */
export async function readBody(
  request: Request,
  kind: 'json' | 'file' | undefined,
): Promise<ApiOutcome<RequestBody>> {
  if (kind === undefined) return { ok: true, value: nothing }
  if (kind === 'json' && !/^application\/(.+\+)?json\b/i.test(request.headers.get('content-type') ?? ''))
    return { ok: false, problem: { kind: 'wrong-media-type' } }
  const bytes = await readLimited(request)
  if (bytes === undefined) return { ok: false, problem: { kind: 'too-large' } }
  return kind === 'file' ? { ok: true, value: { json: {}, bytes } } : parsed(bytes)
}

function parsed(bytes: Uint8Array): ApiOutcome<RequestBody> {
  const value = parseJson(bytes)
  if (value === undefined) return { ok: false, problem: { kind: 'not-json' } }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return badRequest({ name: 'body', code: 'not-an-object' })
  return { ok: true, value: { json: value as Record<string, unknown>, bytes } }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Stops listening at the limit: a machine needs no friendly end of its upload. */
async function readLimited(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) return undefined
  const reader = request.body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > maxBodyBytes) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
  return Buffer.concat(parts)
}
