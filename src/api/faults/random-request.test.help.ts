import * as fc from 'fast-check'
import type { JsonSchema } from '../openapi/json-schema.ts'
import type { Operation, Parameter } from '../openapi/open-api.ts'
import { oddText, oddValue } from './odd-value.test.help.ts'
import { arbitraryOf, type Schemas } from './schema-value.test.help.ts'

export type Who = 'coordinator' | 'huizen' | 'reader' | 'visitor'
export type RandomRequest = {
  as: Who
  /** After /api/v1; `{id}` stands for something that is there, to be filled in by whoever sends it. */
  path: string
  body?: string | Uint8Array<ArrayBuffer>
  headers: Record<string, string>
}

/**
 * Requests for one operation: from what fits its schema to what fits nothing. `examples` are bodies that were taken before;
 * those with one thing changed come furthest.
 */
export function randomRequest(
  path: string,
  { parameters = [], requestBody }: Operation,
  schemas: Schemas,
  examples: readonly unknown[],
): fc.Arbitrary<RandomRequest> {
  const schema = requestBody?.content['application/json']?.schema
  return fc
    .record({
      as: fc.oneof(
        { arbitrary: fc.constant('coordinator' as const), weight: 6 },
        { arbitrary: fc.constantFrom('huizen' as const, 'reader' as const, 'visitor' as const), weight: 4 },
      ),
      path: addressOf(path, parameters),
      query: queryOf(parameters.filter((parameter) => parameter.in === 'query')),
      sent: requestBody
        ? fc.oneof(...(schema ? bodies(schema, schemas, examples) : []), { arbitrary: anything(), weight: 3 })
        : fc.constant({}),
    })
    .map(({ as, path: address, query, sent }) => ({ as, path: address + query, headers: {}, ...sent }))
}

/** What the schema asks or what was taken before, and those with one thing wrong. */
function bodies(schema: JsonSchema, schemas: Schemas, examples: readonly unknown[]) {
  const fitting = arbitraryOf(schema, schemas)
  const known = examples.length === 0 ? fitting : fc.constantFrom(...examples)
  const mixed = fc.tuple(known, fitting, fc.nat()).map(([value, other, at]) => {
    const [key, replaced] = pick(other, at)
    return { ...(value as object), [key]: replaced }
  })
  return [
    { arbitrary: json(known), weight: 1 },
    { arbitrary: json(mixed), weight: 3 },
    { arbitrary: json(broken(known)), weight: 2 },
    { arbitrary: json(broken(fitting)), weight: 1 },
  ]
}

function broken(whole: fc.Arbitrary<unknown>) {
  return fc.tuple(whole, fc.nat(), oddValue(), fc.nat(4)).map(([value, at, odd, how]) => {
    if (typeof value !== 'object' || value === null) return odd
    const [key] = pick(value, at)
    const { [key]: _, ...rest } = value as Record<string, unknown>
    return how === 0 ? rest : { ...value, [how === 1 && typeof odd === 'string' ? odd : key]: odd }
  })
}

function pick(value: unknown, at: number): [string, unknown] {
  const entries = Object.entries(value ?? {})
  return entries[at % Math.max(entries.length, 1)] ?? ['titel', '']
}

function json(values: fc.Arbitrary<unknown>) {
  return values.map((value) => ({
    body: JSON.stringify(value) ?? 'null',
    headers: { 'content-type': 'application/json' } as Record<string, string>,
  }))
}

/** JSON that is cut short, that says a thing twice, that is endlessly deep; other kinds of content; bytes. */
function anything() {
  const texts = fc.oneof(
    oddValue().map((value) => JSON.stringify(value) ?? ''),
    fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
    fc.constantFrom(
      '{"titel":"een","titel":"twee"}',
      '{"__proto__":{"regio":"x"},"constructor":{"prototype":{"x":1}}}',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
      '{"titel":"\\u0000"}',
      '{"titel":"\\ud800"}',
      '{"bedrag":1e999}',
      '{"bedrag":-0}',
      `{"titel":"${'é'.repeat(100_000)}"}`,
      'null',
      '[]',
      '""',
      '\ufeff{}',
      '',
    ),
    oddText(),
  )
  const types = fc.constantFrom(
    'application/json',
    'application/json',
    'application/json; charset=utf-16',
    'text/csv',
    'text/plain',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'geen/type/van/iets',
  )
  const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => new Uint8Array(some))
  return fc
    .tuple(fc.oneof({ arbitrary: texts, weight: 5 }, { arbitrary: bytes, weight: 1 }), types)
    .map(([body, type]) => ({ body, headers: { 'content-type': type } as Record<string, string> }))
}

function addressOf(path: string, parameters: readonly Parameter[]): fc.Arbitrary<string> {
  const named = parameters.filter((parameter) => parameter.in === 'path')
  const odd = oddText(60).map((text) => encodeURIComponent(text.toWellFormed()) || '-')
  const values = Object.fromEntries(
    named.map(({ name, schema }) => [
      name,
      fc.oneof(
        { arbitrary: usual(name), weight: 12 },
        { arbitrary: arbitraryOf(schema, {}).map((value) => encodeURIComponent(String(value))), weight: 1 },
        { arbitrary: odd, weight: 1 },
      ),
    ]),
  )
  return fc
    .record(values)
    .map((filled) =>
      Object.entries(filled).reduce(
        (address, [name, value]) => address.replace(`{${name}}`, () => value),
        path,
      ),
    )
}

function usual(name: string): fc.Arbitrary<string> {
  if (name === 'regio') return fc.constant('gooi-en-vechtstreek')
  if (name === 'nummer') return fc.constantFrom('1', '2', '999999999999999999999')
  if (name === 'leemte') return fc.constantFrom('vak-2-GM0417', 'doelgroep-jongeren', 'vak-9-regio')
  if (name === 'regel') return fc.constantFrom('T04', 'T99')
  return fc.constant(name === 'onderwerp' ? 'action:4.2.2:owner' : `{${name}}`)
}

function queryOf(parameters: readonly Parameter[]): fc.Arbitrary<string> {
  const keys: string[] = parameters.map(({ name }) => name)
  const unknown = { arbitrary: oddText(20), weight: 1 }
  const key =
    keys.length === 0 ? oddText(20) : fc.oneof({ arbitrary: fc.constantFrom(...keys), weight: 9 }, unknown)
  const value = fc.oneof(oddText(200), fc.constantFrom('1', '0', '-1', '1e9', '99999999999999999999', 'true'))
  return fc
    .oneof(fc.constant<[string, string][]>([]), fc.array(fc.tuple(key, value), { maxLength: 3 }))
    .map((pairs) => (pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`))
}
