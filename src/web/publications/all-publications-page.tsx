import { writeDay } from '../../language/figures.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import type { Published } from '../../operations/publications/read-publications.ts'
import { addresses } from '../addresses.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

/** Every version of a region's publication, the newest first. The one public page that changes. */
export function AllPublicationsPage({ visit, region, publications }: Published & { visit: Visit }) {
  const { language } = visit
  const texts = publicationTexts[language]
  const title = texts.listTitle(region.name)
  return (
    <Page visit={visit} title={title} regionName={region.name}>
      <header class="intro">
        <h1>{title}</h1>
        <p class="lead">{texts.listLead}</p>
      </header>
      <ul class="cards">
        {publications.map(({ number, title: name, publishedOn }, position) => (
          <li class="card" key={number}>
            <h2 class="card__title">
              <a href={addresses.publication(language, region.id, number)} lang="nl">
                {name}
              </a>
            </h2>
            <p class="card__meta">
              {texts.versionOn(number, writeDay(language, publishedOn))}{' '}
              {position === 0 && <span class="status status--done">{texts.newest}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
