import * as fc from 'fast-check'
import type { JsonSchema } from '../openapi/json-schema.ts'
import type { OpenApiDocument } from '../openapi/open-api.ts'
import { oddText, oddValue } from './odd-value.test.help.ts'

export type Schemas = OpenApiDocument['components']['schemas']

/** Values that a schema of the OpenAPI document allows, at its edges too. */
export function arbitraryOf(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  if (schema.$ref) return arbitraryOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((part) => arbitraryOf(part, schemas)))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([name, part]) => [
        name,
        arbitraryOf(part, schemas),
      ])
      return fc.record(Object.fromEntries(properties), {
        requiredKeys: [...(schema.required ?? [])] as never[],
      })
    }
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, schemas), { maxLength: 4 })
    case 'integer':
      return fc.oneof(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 2020, max: 2031 }),
        fc.maxSafeInteger(),
      )
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double())
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return textOf(schema)
    default:
      return oddValue()
  }
}

function textOf({ format, pattern, maxLength }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid()
  if (format === 'date')
    return fc.constantFrom('2024-02-01', '2024-02-30', '0001-01-01', '9999-12-31', '2024-2-1')
  if (pattern) return fc.oneof(matching(pattern), fc.constantFrom('GM0406', 'regio'))
  return fc.oneof(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.constantFrom('1.1', '4.2', '4.2.1', 'RIJK', 'Voorbeeld'),
    oddText(typeof maxLength === 'number' ? maxLength + 1 : 300),
  )
}

const made = new Map<string, fc.Arbitrary<string>>()

/** Made once for each pattern: fast-check takes a while to think of one. */
function matching(pattern: string): fc.Arbitrary<string> {
  const texts = made.get(pattern) ?? fc.stringMatching(new RegExp(pattern))
  made.set(pattern, texts)
  return texts
}
