import * as z from 'zod'
import { fieldTexts } from '../../language/api-field-texts.ts'
import type { Language } from '../../language/language.ts'

export type JsonSchema = {
  $ref?: string
  type?: string
  format?: string
  description?: string
  pattern?: string
  enum?: readonly (string | number)[]
  properties?: Record<string, JsonSchema>
  required?: readonly string[]
  items?: JsonSchema
  anyOf?: readonly JsonSchema[]
  [key: string]: unknown
}

const dialect = '$schema'

/** A schema as OpenAPI 3.1 takes it; what carries a name is put among the `named` and referred to. */
export function jsonSchema(
  schema: z.ZodType,
  named: Map<string, JsonSchema>,
  language: Language,
): JsonSchema {
  const whole = z.toJSONSchema(schema, { io: 'input' })
  const {
    $defs = {},
    [dialect]: _,
    ...root
  } = JSON.parse(JSON.stringify(whole).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema & {
    $defs?: Record<string, JsonSchema>
  }
  for (const [name, part] of Object.entries($defs)) {
    const { id: __, ...plain } = part
    named.set(name, polished(plain, language))
  }
  const { id: name, ...plain } = root
  if (typeof name !== 'string') return polished(plain, language)
  named.set(name, polished(plain, language))
  return { $ref: `#/components/schemas/${name}` }
}

/** Without what Zod adds to check by itself, and with every field explained. */
function polished(schema: JsonSchema, language: Language): JsonSchema {
  const { pattern, minimum, maximum, properties, items, anyOf, ...rest } = schema
  return {
    ...rest,
    ...(pattern !== undefined && rest.format === undefined ? { pattern } : {}),
    ...(typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? { minimum } : {}),
    ...(typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? { maximum } : {}),
    ...(items ? { items: polished(items, language) } : {}),
    ...(anyOf ? { anyOf: anyOf.map((part) => polished(part, language)) } : {}),
    ...(properties ? { properties: explained(properties, language) } : {}),
  }
}

function explained(properties: Record<string, JsonSchema>, language: Language): Record<string, JsonSchema> {
  const texts: Readonly<Record<string, string>> = fieldTexts[language]
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const description = schema.description ?? texts[name]
      return [name, { ...polished(schema, language), ...(description === undefined ? {} : { description }) }]
    }),
  )
}
