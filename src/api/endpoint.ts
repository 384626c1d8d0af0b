import type * as z from 'zod'
import type { Language } from '../language/language.ts'
import type { Needs } from '../operations/needs.ts'
import type { ApiOutcome } from './api-problem.ts'
import type { Doors } from './doors.ts'
import type { EndpointTag } from './endpoint-tags.ts'
import type { RequestBody } from './read-body.ts'

/**
 * One thing the API can do, told once: the router answers by it, and the OpenAPI document and the documentation page
 * are made from it. So what is documented is answered, and what is answered is documented.
 */
export type Endpoint = {
  method: 'get' | 'post' | 'put' | 'delete'
  /** Under /api/v1, with `{braces}` as OpenAPI writes them: `/regios/{regio}/bevindingen`. */
  path: string
  operationId: string
  tag: EndpointTag
  about: Record<Language, { summary: string; description: string }>
  /** Whether anybody may ask; others need a session. */
  open?: true
  query?: Readonly<Record<string, QueryKey>>
  body?: BodyKind
  success: Success
  /** The answer carries a version as its `ETag`; what is written can be made to depend on it with `If-Match`. */
  versioned?: 'read' | 'write'
  /** Which refusals can come beside those every endpoint of its kind has. */
  refusals?: readonly (401 | 403 | 404 | 429)[]
  handle(call: Call): Promise<ApiOutcome<Reply>>
}

/** `schema` is made per language, because descriptions in it are read by people. */
export type SchemaIn = (language: Language) => z.ZodType

export type QueryKey = { schema: z.ZodType; about: Record<Language, string> }

export type BodyKind =
  | { kind: 'json'; schema: SchemaIn }
  /** A file, as it is: the body is nothing but its bytes. */
  | { kind: 'file'; mediaTypes: readonly string[] }

export type Success = { status: 200 | 201; schema: SchemaIn } | { status: 204 }

/** One request: the values of the braces, the query, and the body when there is one. */
export type Call = RequestBody & {
  needs: Needs
  doors: Doors
  request: Request
  path: Readonly<Record<string, string>>
  query: URLSearchParams
}

export type Reply = { body?: unknown; headers?: Record<string, string> }
