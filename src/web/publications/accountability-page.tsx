import { openRemarks } from '../../domain/publications/check-summary.ts'
import { writeDay } from '../../language/figures.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { dataFileNames } from '../../presentation/publications/data-files.ts'
import { sourcesOf } from '../../presentation/publications/sources.ts'
import { addresses } from '../addresses.ts'
import { AdoptionSection } from './adoption-section.tsx'
import { CheckSummaryList } from './check-summary-list.tsx'
import { ProtectionNote } from './protection-note.tsx'
import { PublicFrame } from './public-frame.tsx'
import type { PublicPageProps } from './public-pages.ts'
import { SourceText } from './source-text.tsx'

/** Sources, method, the plan check as it stood, the data files and the versions: what one needs to judge the rest. */
export function AccountabilityPage({ language, facts }: PublicPageProps) {
  const texts = publicationTexts[language]
  const { check } = facts.publication
  return (
    <PublicFrame
      language={language}
      facts={facts}
      page="accountability"
      title={texts.pages.accountability}
      lead={texts.accountabilityLead}
    >
      <section class="section" aria-labelledby="kop-bronnen">
        <h2 id="kop-bronnen">{texts.sources}</h2>
        <p>{texts.sourcesLead}</p>
        <ol class="sources" id="bronnen">
          {sourcesOf(facts).map(({ about, text, isExample }) => (
            <li key={`${about} ${text}`}>
              {texts.sourceOf[about]}:{' '}
              <span lang="nl">
                <SourceText text={text} />
              </span>{' '}
              {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
            </li>
          ))}
        </ol>
      </section>
      <AdoptionSection language={language} facts={facts} />
      <ProtectionNote language={language} />
      <section class="section" aria-labelledby="plantoets">
        <h2 id="plantoets">{texts.checkTitle}</h2>
        <p>
          {texts.checkLead} {texts.openRemarks(openRemarks(check))}
        </p>
        <CheckSummaryList language={language} check={check} heading="h3" />
      </section>
      <DataFiles language={language} facts={facts} />
      <Versions language={language} facts={facts} />
    </PublicFrame>
  )
}

function DataFiles({ language, facts: { region, publication } }: PublicPageProps) {
  const texts = publicationTexts[language]
  return (
    <section class="section" aria-labelledby="gegevens">
      <h2 id="gegevens">{texts.data}</h2>
      <p>{texts.dataLead}</p>
      <ul>
        {dataFileNames.map((name) => (
          <li key={name}>
            <a href={addresses.publicationData(region.id, publication.number, name)}>{texts.files[name]}</a>{' '}
            (CSV)
          </li>
        ))}
      </ul>
    </section>
  )
}

function Versions({ language, facts: { region, publication, earlier } }: PublicPageProps) {
  const texts = publicationTexts[language]
  return (
    <section class="section" aria-labelledby="versies">
      <h2 id="versies">{texts.versions}</h2>
      <p>
        {texts.versionsLead} {earlier.length === 0 && texts.firstVersion} {texts.laterVersions}{' '}
        <a href={addresses.allPublications(language, region.id)}>{texts.allVersions}</a>
      </p>
      <ul>
        <li>
          {texts.versionOn(publication.number, writeDay(language, publication.publishedOn))}:{' '}
          <span lang="nl">{publication.title}</span> ({texts.thisVersion})
        </li>
        {earlier.map(({ number, title, publishedOn }) => (
          <li key={number}>
            <a href={addresses.publication(language, region.id, number)}>
              {texts.versionOn(number, writeDay(language, publishedOn))}
            </a>
            : <span lang="nl">{title}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
