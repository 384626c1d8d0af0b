import { Hono } from 'hono'
import { guideTexts } from '../../language/guide-texts.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { Page } from '../layout/page.tsx'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitEnv } from '../visit.ts'
import { Markdown } from './markdown.tsx'
import { anchorOf, type Chapter, isHeading, readGuide, readPictures } from './read-guide.ts'

/** The guide, open to everyone, from the markdown in `guideFolder`; the files are read once, when the program starts. */
export function guidePages(guideFolder: string) {
  const guide = readGuide(guideFolder)
  const pictures = readPictures(guideFolder)
  return new Hono<VisitEnv>()
    .get('/:language/handleiding', (context) => {
      const visit = context.get('visit')
      return answerPage(context, <ContentsPage visit={visit} chapters={guide[visit.language]} />)
    })
    .get('/:language/handleiding/beelden/:picture', (context) => {
      const bytes = pictures.get(context.req.param('picture'))
      if (!bytes) return problemPage(context, 'not-found')
      const headers = { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=3600' }
      return new Response(bytes, { headers })
    })
    .get('/:language/handleiding/:chapter', (context) => {
      const visit = context.get('visit')
      const chapters = guide[visit.language]
      const chapter = chapters.find(({ name }) => name === context.req.param('chapter'))
      if (!chapter) return problemPage(context, 'not-found')
      return answerPage(context, <ChapterPage visit={visit} chapter={chapter} chapters={chapters} />)
    })
}

function ContentsPage({ visit, chapters }: { visit: Visit; chapters: readonly Chapter[] }) {
  const { language } = visit
  const texts = guideTexts[language]
  return (
    <Page visit={visit} title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <ol class="cards" aria-label={texts.chapters}>
        {chapters.map(({ name, title, lead }) => (
          <li class="card" key={name}>
            <h2 class="card__title">
              <a href={addresses.guide(language, name)}>{title}</a>
            </h2>
            <p>{lead}</p>
          </li>
        ))}
      </ol>
    </Page>
  )
}

type ChapterProps = { visit: Visit; chapter: Chapter; chapters: readonly Chapter[] }

function ChapterPage({ visit, chapter, chapters }: ChapterProps) {
  const { language } = visit
  const texts = guideTexts[language]
  const sections = chapter.body.filter(isHeading).filter(({ depth }) => depth === 2)
  return (
    <Page
      visit={visit}
      title={chapter.title}
      width="narrow"
      crumbs={[{ title: texts.title, address: addresses.guide(language) }, { title: chapter.title }]}
    >
      <header class="intro">
        <p class="intro__kicker">{texts.title}</p>
        <h1>{chapter.title}</h1>
        <p class="lead">{chapter.lead}</p>
      </header>
      {sections.length > 2 && (
        <nav aria-label={texts.onThisPage}>
          <ul>
            {sections.map(({ text }) => (
              <li key={text}>
                <a href={`#${anchorOf(text)}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Markdown language={language} tokens={chapter.body} />
      <Neighbours visit={visit} chapter={chapter} chapters={chapters} />
    </Page>
  )
}

/** On to the next chapter, or back to the one before. */
function Neighbours({ visit: { language }, chapter, chapters }: ChapterProps) {
  const texts = guideTexts[language]
  const here = chapters.indexOf(chapter)
  const previous = chapters[here - 1]
  const next = chapters[here + 1]
  return (
    <nav class="no-print" aria-label={texts.otherChapters}>
      <ul>
        {previous && (
          <li>
            <a href={addresses.guide(language, previous.name)} rel="prev">
              {texts.previous(previous.title)}
            </a>
          </li>
        )}
        {next && (
          <li>
            <a href={addresses.guide(language, next.name)} rel="next">
              {texts.next(next.title)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
