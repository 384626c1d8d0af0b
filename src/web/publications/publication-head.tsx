import { latestPeriod } from '../../domain/publications/latest-period.ts'
import { holdsExamples } from '../../domain/publications/publication-facts.ts'
import { writeDay, writePeriod } from '../../language/figures.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { sourcesOf } from '../../presentation/publications/sources.ts'
import { addresses } from '../addresses.ts'
import { addressOf, type PublicPageName, type PublicPageProps } from './public-pages.ts'

type Props = PublicPageProps & { page: PublicPageName; title: string; lead: string }

/** What one is reading, and how to value it: version, day, how recent the figures are, and where they come from. */
export function PublicationHead({ language, facts, page, title, lead }: Props) {
  const texts = publicationTexts[language]
  const { region, publication, monitor } = facts
  const period = latestPeriod(monitor)
  const isFront = page === 'front'
  return (
    <header class="publication">
      <p class="publication__kind">
        {isFront ? texts.kind(region.planFrom, region.planTo) : <span lang="nl">{publication.title}</span>}{' '}
        {holdsExamples(facts) && <span class="example-badge">{wordTexts[language].example}</span>}
      </p>
      <h1 class="publication__title" {...(isFront ? { lang: 'nl' } : {})}>
        {title}
      </h1>
      <p class="lead">{lead}</p>
      <dl class="publication__facts">
        <div>
          <dt>{texts.version}</dt>
          <dd>
            {publication.number} (
            <a href={addresses.allPublications(language, region.id)}>{texts.allVersions.toLowerCase()}</a>)
          </dd>
        </div>
        <div>
          <dt>{texts.published}</dt>
          <dd>
            <time dateTime={publication.publishedOn}>{writeDay(language, publication.publishedOn)}</time>
          </dd>
        </div>
        <div>
          <dt>{texts.figuresUntil}</dt>
          <dd>{period === undefined ? texts.noFigures : writePeriod(language, period)}</dd>
        </div>
        <div>
          <dt>{texts.sources}</dt>
          <dd>
            <a href={`${addressOf(facts, language, 'accountability')}#bronnen`}>
              {texts.sourceCount(sourcesOf(facts).length)}
            </a>
          </dd>
        </div>
        <div>
          <dt>{texts.takeAlong}</dt>
          <dd>
            <a href={`${addressOf(facts, language, 'accountability')}#gegevens`}>{texts.dataFiles}</a>
          </dd>
        </div>
      </dl>
    </header>
  )
}
