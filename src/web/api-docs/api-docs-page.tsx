import { Hono } from 'hono'
import { apiTexts } from '../../language/api-texts.ts'
import type { Language } from '../../language/language.ts'
import { answerPage } from '../answer.ts'
import { Page } from '../layout/page.tsx'
import type { Visit, VisitEnv } from '../visit.ts'
import { type DescribedApi, operationsOf } from './described-api.ts'
import { FirstSteps } from './first-steps.tsx'
import { OperationDetails } from './operation-details.tsx'
import { SchemaTable } from './schema-table.tsx'
import { Sentence } from './sentence.tsx'

/** The documentation of the API, made from the same document that programs read; it works without script. */
export function apiDocsPages({ documentOf }: { documentOf: (language: Language) => DescribedApi }) {
  const made = new Map<Language, DescribedApi>()
  return new Hono<VisitEnv>().get('/:language/api', (context) => {
    const visit = context.get('visit')
    const document = made.get(visit.language) ?? documentOf(visit.language)
    made.set(visit.language, document)
    return answerPage(context, <ApiDocsPage visit={visit} document={document} />)
  })
}

function ApiDocsPage({ visit, document }: { visit: Visit; document: DescribedApi }) {
  const { language } = visit
  const texts = apiTexts[language].page
  const { info, tags } = document
  const perTag = Map.groupBy(operationsOf(document), ({ operation }) => operation.tags[0] ?? '')
  return (
    <Page visit={visit} title={texts.title}>
      <header class="intro">
        <p class="intro__kicker">{texts.version(info.version)}</p>
        <h1>{texts.title}</h1>
        {info.description.split('\n\n').map((paragraph, index) => (
          <p class={index === 0 ? 'lead' : ''} key={paragraph}>
            <Sentence text={paragraph} />
          </p>
        ))}
      </header>
      <p>
        {info.contact.name}: <a href={`mailto:${info.contact.email}`}>{info.contact.email}</a>
      </p>
      <p>
        <a href="/api/v1/openapi.json">{texts.document}</a>
      </p>
      <nav aria-labelledby="kop-inhoud">
        <h2 id="kop-inhoud">{texts.contents}</h2>
        <ul>
          {tags.map(({ name }) => (
            <li key={name}>
              <a href={`#${idOf(name)}`}>{name}</a> <span class="count">{perTag.get(name)?.length ?? 0}</span>
            </li>
          ))}
          <li>
            <a href="#fouten">{texts.errors}</a>
          </li>
          <li>
            <a href="#velden">{texts.fields}</a>
          </li>
        </ul>
      </nav>
      <FirstSteps language={language} document={document} />
      {tags.map(({ name, description }) => (
        <section class="section" aria-labelledby={idOf(name)} key={name}>
          <h2 id={idOf(name)}>{name}</h2>
          <p>{description}</p>
          {(perTag.get(name) ?? []).map((described) => (
            <OperationDetails
              key={described.operation.operationId}
              language={language}
              described={described}
              document={document}
            />
          ))}
        </section>
      ))}
      <Errors language={language} document={document} />
      <Schemas language={language} document={document} />
    </Page>
  )
}

type Part = { language: Language; document: DescribedApi }

/** Where the `type` of a problem points. */
function Errors({ language, document }: Part) {
  const texts = apiTexts[language].page
  return (
    <section class="section" aria-labelledby="fouten">
      <h2 id="fouten">{texts.errors}</h2>
      <p>{texts.errorsIntro}</p>
      <dl class="facts facts--wide">
        {Object.entries(document.components.responses).map(([name, { description }]) => (
          <div id={`status-${name.replace('Fout', '')}`} key={name}>
            <dt class="number">{name.replace('Fout', '')}</dt>
            <dd>
              <Sentence text={description} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Schemas({ language, document }: Part) {
  return (
    <section class="section" aria-labelledby="velden">
      <h2 id="velden">{apiTexts[language].page.fields}</h2>
      {Object.entries(document.components.schemas).map(([name, schema]) => (
        <SchemaTable key={name} language={language} name={name} schema={schema} />
      ))}
    </section>
  )
}

function idOf(name: string): string {
  return `kop-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}
