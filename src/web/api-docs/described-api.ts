/** As much of the API's own document (OpenAPI) as the page reads; the application hands it in, made for the language. */
export type DescribedApi = {
  info: {
    title: string
    version: string
    description: string
    contact: { name: string; url: string; email: string }
  }
  servers: readonly { url: string }[]
  tags: readonly { name: string; description: string }[]
  paths: Readonly<Record<string, Readonly<Partial<Record<Method, DescribedOperation>>>>>
  components: {
    schemas: Readonly<Record<string, DescribedSchema>>
    responses: Readonly<Record<string, { description: string }>>
  }
}

type Method = 'get' | 'post' | 'put' | 'delete'

export type DescribedOperation = {
  operationId: string
  tags: readonly string[]
  summary: string
  description: string
  parameters?: readonly { name: string; required: boolean; description: string; schema: DescribedSchema }[]
  requestBody?: { content: DescribedContent }
  responses: Readonly<Record<string, { description?: string; content?: DescribedContent; $ref?: string }>>
  security: readonly unknown[]
}

export type DescribedContent = Readonly<Record<string, { schema: DescribedSchema }>>

export type DescribedSchema = {
  $ref?: string
  type?: string
  format?: string
  description?: string
  enum?: readonly (string | number)[]
  properties?: Readonly<Record<string, DescribedSchema>>
  required?: readonly string[]
  items?: DescribedSchema
  anyOf?: readonly DescribedSchema[]
}

export type Described = { method: string; path: string; operation: DescribedOperation }

/** Every operation with where it stands, in the order of the document. */
export function operationsOf({ paths }: DescribedApi): Described[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
}

/** `Bevinding` of `#/components/schemas/Bevinding`. */
export function nameOfReference(reference: string): string {
  return reference.split('/').at(-1) ?? ''
}
