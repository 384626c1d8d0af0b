import { mayWrite } from '../../domain/caller.ts'
import { writeDay } from '../../language/figures.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { publishingTexts } from '../../language/publishing-texts.ts'
import type { PublishingDesk } from '../../operations/publications/read-publishing-desk.ts'
import { addresses } from '../addresses.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { ThreadLink } from '../plans/thread/thread-link.tsx'
import type { Visit } from '../visit.ts'
import { PlannedList } from './planned-list.tsx'
import { PublishChecks } from './publish-checks.tsx'
import { PublishFlash } from './publish-flash.tsx'
import { labelOfField, PublishLaterForm, PublishNowForm, type TypedPublication } from './publish-forms.tsx'

type Props = { visit: Visit; desk: PublishingDesk; sent?: TypedPublication | undefined }

/** What was published and is planned, what stands open, what will be protected; and for the coordinator the ways to publish. */
export function PublishPage({ visit, desk, sent }: Props) {
  const { language, needs } = visit
  const texts = publishingTexts[language]
  const { region } = desk
  return (
    <RegionPage visit={visit} region={region} section="publications" title={texts.publishTitle}>
      {sent && (
        <ErrorSummary
          language={language}
          problems={sent.problems}
          labelOf={(field) => labelOfField(language, field)}
        />
      )}
      <PublishFlash visit={visit} desk={desk} />
      <header class="intro">
        <h1>{texts.publishTitle}</h1>
        <p class="lead">{texts.publishLead}</p>
      </header>
      <PublishChecks language={language} desk={desk} />
      {mayWrite(needs.caller, region.id, 'publications') ? (
        <>
          <PublishNowForm language={language} desk={desk} sent={sent} />
          <PublishLaterForm language={language} desk={desk} sent={sent} />
        </>
      ) : (
        <p class="muted">{texts.onlyCoordinator}</p>
      )}
      <PlannedList visit={visit} desk={desk} />
      <PublishedList visit={visit} desk={desk} />
    </RegionPage>
  )
}

function PublishedList({ visit: { language }, desk: { region, publications } }: Props) {
  const texts = publishingTexts[language]
  return (
    <section class="section" aria-labelledby="gepubliceerd">
      <h2 id="gepubliceerd">{texts.publishedList}</h2>
      {publications.length === 0 ? (
        <div class="empty">
          <h3 class="empty__title">{texts.nonePublished}</h3>
          <p>{texts.nonePublishedHelp}</p>
        </div>
      ) : (
        <ul>
          {publications.map(({ number, title, publishedOn }) => (
            <li key={number}>
              <a href={addresses.publication(language, region.id, number)}>
                {publicationTexts[language].versionOn(number, writeDay(language, publishedOn))}
              </a>
              : <span lang="nl">{title}</span>
              <ThreadLink language={language} regionId={region.id} noun="publications" id={String(number)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
