import { apiTexts } from '../../language/api-texts.ts'
import type { Language } from '../../language/language.ts'
import { TableRegion } from '../layout/table-region.tsx'
import type { DescribedSchema } from './described-api.ts'
import { SchemaWords, schemaId } from './schema-words.tsx'
import { Sentence } from './sentence.tsx'

type Props = { language: Language; name: string; schema: DescribedSchema }

/** The fields of one named schema. */
export function SchemaTable({ language, name, schema }: Props) {
  const texts = apiTexts[language].page
  const required = new Set(schema.required)
  return (
    <TableRegion language={language} id={schemaId(name)} caption={texts.fieldsOf(name)} plain>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <th scope="col">{texts.kind}</th>
          <th scope="col">{texts.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(schema.properties ?? {}).map(([field, part]) => (
          <tr key={field}>
            <th scope="row">
              <code lang="nl">{field}</code>
            </th>
            <td>
              <SchemaWords language={language} schema={part} />
            </td>
            <td>
              <Sentence text={part.description ?? ''} />{' '}
              {required.has(field) && <span class="small muted">({texts.required})</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
