import { apiTexts } from '../../language/api-texts.ts'
import type { Language } from '../../language/language.ts'
import { BreakableCode } from './breakable-code.tsx'
import { type Described, type DescribedApi, type DescribedContent, nameOfReference } from './described-api.ts'
import { SchemaWords } from './schema-words.tsx'
import { Sentence } from './sentence.tsx'

type Props = { language: Language; described: Described; document: DescribedApi }

/** One operation, folded until somebody wants to know. */
export function OperationDetails({ language, described: { method, path, operation }, document }: Props) {
  const texts = apiTexts[language].page
  const { parameters = [], requestBody, responses } = operation
  const refusalOf = (reference = '') =>
    document.components.responses[nameOfReference(reference)]?.description ?? ''
  return (
    <details class="help" id={operation.operationId}>
      <summary>
        {operation.summary}: <BreakableCode text={`${method} ${path}`} />
      </summary>
      <div class="help__body">
        <p>
          <Sentence text={operation.description} />
        </p>
        <p class="small muted">{operation.security.length === 0 ? texts.forEveryone : texts.signInFirst}</p>
        {parameters.length > 0 && (
          <>
            <h3>{texts.parameters}</h3>
            <dl class="facts facts--wide">
              {parameters.map(({ name, required, description, schema }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>
                    <Sentence text={description} /> (<SchemaWords language={language} schema={schema} />
                    {required && `, ${texts.required}`})
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {requestBody && (
          <>
            <h3>{texts.request}</h3>
            <ContentWords language={language} content={requestBody.content} />
          </>
        )}
        <h3>{texts.answers}</h3>
        <dl class="facts facts--wide">
          {Object.entries(responses).map(([status, { $ref: reference, description, content }]) => (
            <div key={status}>
              <dt class="number">{status}</dt>
              <dd>
                <Sentence text={description ?? refusalOf(reference)} />
                {content && <ContentWords language={language} content={content} />}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}

function ContentWords({ language, content }: { language: Language; content: DescribedContent }) {
  return (
    <ul>
      {Object.entries(content).map(([mediaType, { schema }]) => (
        <li key={mediaType}>
          <span class="small muted">{mediaType}</span> <SchemaWords language={language} schema={schema} />
        </li>
      ))}
    </ul>
  )
}
