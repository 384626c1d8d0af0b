import { Hono } from 'hono'
import type { Certainty } from '../../domain/framework/certainty.ts'
import { type FrameworkKind, frameworkKinds } from '../../domain/framework/framework.ts'
import { writeDay } from '../../language/figures.ts'
import { frameworkTexts } from '../../language/framework-texts.ts'
import { type Language, languages } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'
import {
  type FrameworkView,
  readFramework,
  type StoredFrameworkItem,
} from '../../operations/framework/read-framework.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { Page } from '../layout/page.tsx'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitEnv } from '../visit.ts'
import { CertaintyBadge } from './certainty-badge.tsx'
import { SourceLine } from './source-line.tsx'

/** The national framework, open to everyone; `?uitgave=` asks for an edition that is not the newest. */
export function frameworkPages() {
  return new Hono<VisitEnv>().get('/:language/landelijk-kader', async (context) => {
    const visit = context.get('visit')
    const asked = visit.url.searchParams.get('uitgave')
    const framework = await readFramework(visit.needs, ...(asked === null ? [] : [asked]))
    if (framework.ok) return answerPage(context, <FrameworkPage visit={visit} framework={framework.value} />)
    return asked === null
      ? answerPage(context, <NoFrameworkPage visit={visit} />)
      : problemPage(context, framework.problem.kind)
  })
}

function FrameworkPage({
  visit,
  framework: { editions, edition, items },
}: {
  visit: Visit
  framework: FrameworkView
}) {
  const { language } = visit
  const texts = frameworkTexts[language]
  const perKind = Map.groupBy(items, ({ kind }) => kind)
  const kinds = frameworkKinds.filter((kind) => perKind.has(kind))
  const counted = (...certainties: Certainty[]) =>
    items.filter(({ certainty }) => certainties.includes(certainty)).length
  return (
    <Page visit={visit} title={texts.title}>
      <header class="intro">
        <p class="intro__kicker">{texts.title}</p>
        <h1>{edition.title[language]}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <dl class="facts facts--wide">
        <Fact term={texts.launched}>{writeDay(language, edition.launchedOn)}</Fact>
        <Fact term={texts.signed}>{writeDay(language, edition.signedOn)}</Fact>
        <Fact term={texts.period}>
          <span class="number">
            {edition.periodFrom}–{edition.periodTo}
          </span>
        </Fact>
        <Fact term={wordTexts[language].source}>
          <SourceLine source={edition.source} />
        </Fact>
        {editions.length > 1 && (
          <Fact term={texts.otherEdition}>
            {editions
              .filter(({ id }) => id !== edition.id)
              .map(({ id, title }) => (
                <a key={id} href={`${addresses.framework(language)}?uitgave=${encodeURIComponent(id)}`}>
                  {title[language]}
                </a>
              ))}
          </Fact>
        )}
      </dl>
      <p>
        {texts.honest(counted('found'), counted('memory', 'memory-high', 'memory-low'), counted('not-found'))}
      </p>
      <nav aria-labelledby="kop-inhoud">
        <h2 id="kop-inhoud">{texts.contents}</h2>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={`#${kind}`}>{texts.kinds[kind]}</a>{' '}
              <span class="count">{perKind.get(kind)?.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {kinds.map((kind) => (
        <KindSection key={kind} language={language} kind={kind} items={perKind.get(kind) ?? []} />
      ))}
    </Page>
  )
}

type SectionProps = { language: Language; kind: FrameworkKind; items: readonly StoredFrameworkItem[] }

function KindSection({ language, kind, items }: SectionProps) {
  const texts = frameworkTexts[language]
  return (
    <section class="section" aria-labelledby={kind}>
      <h2 id={kind}>{texts.kinds[kind]}</h2>
      <p>{texts.intros[kind]}</p>
      <ul class="cards">
        {items.map((item) => (
          <ItemCard key={item.code} language={language} item={item} />
        ))}
      </ul>
    </section>
  )
}

/** An item in the reader's language, with its name in the other: the titles are used side by side. */
function ItemCard({
  language,
  item: { code, title, body, source, certainty },
}: {
  language: Language
  item: StoredFrameworkItem
}) {
  const other = languages.find((candidate) => candidate !== language) ?? language
  return (
    <li class="card">
      <h3 class="card__title">
        {/^\d(\.\d)?$/.test(code) && <span class="line-number">{code}</span>} {title[language]}
      </h3>
      <p class="small muted" lang={other}>
        {title[other]}
      </p>
      {body[language] !== '' && <p>{body[language]}</p>}
      <p>
        <CertaintyBadge language={language} certainty={certainty} />
      </p>
      <p class="card__meta">
        {wordTexts[language].source}: <SourceLine source={source} />
      </p>
    </li>
  )
}

function Fact({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function NoFrameworkPage({ visit }: { visit: Visit }) {
  const texts = frameworkTexts[visit.language]
  return (
    <Page visit={visit} title={texts.title} width="narrow">
      <h1>{texts.title}</h1>
      <div class="empty">
        <p>{texts.none}</p>
      </div>
    </Page>
  )
}
