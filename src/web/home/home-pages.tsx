import { Hono } from 'hono'
import { writeDay } from '../../language/figures.ts'
import { homeTexts } from '../../language/home-texts.ts'
import type { Language } from '../../language/language.ts'
import { type FrameworkView, readFramework } from '../../operations/framework/read-framework.ts'
import {
  type LatestPublication,
  listLatestPublications,
} from '../../operations/regions/list-latest-publications.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { Page } from '../layout/page.tsx'
import type { Visit, VisitEnv } from '../visit.ts'

const mostPublications = 12

/** The front page, open to everyone: what this is, the lines of the national plan, and what regions have published. */
export function homePages() {
  return new Hono<VisitEnv>().on('GET', ['/nl', '/en'], async (context) => {
    const visit = context.get('visit')
    const framework = await readFramework(visit.needs)
    const publications = await listLatestPublications(visit.needs, mostPublications)
    return answerPage(
      context,
      <HomePage
        visit={visit}
        framework={framework.ok ? framework.value : undefined}
        publications={publications}
      />,
    )
  })
}

type Props = {
  visit: Visit
  framework: FrameworkView | undefined
  publications: readonly LatestPublication[]
}

function HomePage({ visit, framework, publications }: Props) {
  const { language, needs } = visit
  const texts = homeTexts[language]
  const isVisitor = needs.caller.kind === 'visitor'
  return (
    <Page visit={visit} title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p>{texts.counts}</p>
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={isVisitor ? addresses.signIn(language) : addresses.regions(language)}
          >
            {isVisitor ? texts.signIn : texts.myRegions}
          </a>
        </p>
      </header>
      {framework && <ActionLines language={language} framework={framework} />}
      <Publications language={language} publications={publications} />
    </Page>
  )
}

function ActionLines({
  language,
  framework: { edition, items },
}: {
  language: Language
  framework: FrameworkView
}) {
  const texts = homeTexts[language]
  const lines = items.filter(({ kind }) => kind === 'action-line')
  return (
    <section class="section" aria-labelledby="kop-lijnen">
      <div class="section__head">
        <h2 id="kop-lijnen">{lines.length === 6 ? texts.linesTitle : texts.linesTitleOther}</h2>
        <div class="section__actions">
          <a href={addresses.framework(language)}>{texts.linesMore}</a>
        </div>
      </div>
      <p>{texts.linesLead(edition.title[language])}</p>
      <ol class="cards" aria-labelledby="kop-lijnen">
        {lines.map(({ code, title, body }) => (
          <li class="card" key={code}>
            <h3 class="card__title">
              <span class="line-number">{code}</span> {title[language]}
            </h3>
            <p>{firstSentence(body[language])}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Publications({
  language,
  publications,
}: {
  language: Language
  publications: readonly LatestPublication[]
}) {
  const texts = homeTexts[language]
  return (
    <section class="section" aria-labelledby="kop-publicaties">
      <h2 id="kop-publicaties">{texts.publicationsTitle}</h2>
      <p>{texts.publicationsLead}</p>
      {publications.length === 0 ? (
        <div class="empty">
          <p>{texts.publicationsNone}</p>
        </div>
      ) : (
        <ul class="cards">
          {publications.map(({ regionId, number, title, publishedOn }) => (
            <li class="card" key={regionId}>
              <h3 class="card__title" lang="nl">
                <a href={addresses.publication(language, regionId, number)}>{title}</a>
              </h3>
              <p class="card__meta">{texts.publicationMeta(number, writeDay(language, publishedOn))}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The whole text stands on the framework's own page. */
function firstSentence(text: string): string {
  const end = text.search(/[.!?](\s|$)/)
  return end < 0 ? text : text.slice(0, end + 1)
}
