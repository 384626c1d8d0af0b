import { apiTexts } from '../../language/api-texts.ts'
import type { Language } from '../../language/language.ts'
import { type DescribedSchema, nameOfReference } from './described-api.ts'

type Props = { language: Language; schema: DescribedSchema }

/** What kind of value this is, in words; a named schema is a link to its table. */
export function SchemaWords({ language, schema }: Props) {
  const texts = apiTexts[language].page
  if (schema.$ref !== undefined) {
    const name = nameOfReference(schema.$ref)
    return <a href={`#${schemaId(name)}`}>{name}</a>
  }
  const known = schema.anyOf?.find(({ type }) => type !== 'null')
  if (known)
    return (
      <>
        <SchemaWords language={language} schema={known} /> {texts.orNothing}
      </>
    )
  if (schema.enum) return <span lang="nl">{schema.enum.map((word) => `“${word}”`).join(', ')}</span>
  if (schema.items)
    return (
      <>
        {texts.list} <SchemaWords language={language} schema={schema.items} />
      </>
    )
  if (schema.properties) return <NestedFields language={language} schema={schema} />
  return <>{wordOf(language, schema)}</>
}

export function schemaId(name: string): string {
  return `schema-${name.toLowerCase()}`
}

/** Fields within a field, where they have no table of their own. */
function NestedFields({ language, schema: { properties = {} } }: Props) {
  return (
    <ul>
      {Object.entries(properties).map(([name, field]) => (
        <li key={name}>
          <code lang="nl">{name}</code>: <SchemaWords language={language} schema={field} />
        </li>
      ))}
    </ul>
  )
}

function wordOf(language: Language, { type, format }: DescribedSchema): string {
  const { types, file } = apiTexts[language].page
  if (format === 'binary') return file
  if (format === 'date') return types.date
  const words: Readonly<Record<string, string>> = types
  return words[type ?? ''] ?? ''
}
