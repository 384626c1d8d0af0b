import { mayWrite } from '../../domain/caller.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { writeDay } from '../../language/figures.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { publishingTexts } from '../../language/publishing-texts.ts'
import type { PublishingDesk } from '../../operations/publications/read-publishing-desk.ts'
import { addresses } from '../addresses.ts'
import { TextControl } from '../forms/controls.tsx'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { PublishChecks } from './publish-checks.tsx'

type Props = { visit: Visit; desk: PublishingDesk; typed?: { title: string; problems: FieldProblems } }

/** What was published, what stands open, what will be protected; and for the coordinator the way to publish. */
export function PublishPage({ visit, desk, typed }: Props) {
  const { language, needs, url } = visit
  const texts = publishingTexts[language]
  const { region, publications } = desk
  const justNow = publications.find(({ number }) => String(number) === url.searchParams.get('gepubliceerd'))
  return (
    <RegionPage visit={visit} region={region} section="publications" title={texts.publishTitle}>
      {typed && (
        <ErrorSummary language={language} problems={typed.problems} labelOf={() => texts.titleLabel} />
      )}
      {justNow && <JustPublished visit={visit} regionId={region.id} number={justNow.number} />}
      <header class="intro">
        <h1>{texts.publishTitle}</h1>
        <p class="lead">{texts.publishLead}</p>
      </header>
      <PublishChecks language={language} desk={desk} />
      {mayWrite(needs.caller, region.id, 'publications') ? (
        <PublishForm visit={visit} desk={desk} {...(typed ? { typed } : {})} />
      ) : (
        <p class="muted">{texts.onlyCoordinator}</p>
      )}
      <PublishedList visit={visit} desk={desk} />
    </RegionPage>
  )
}

function JustPublished({
  visit: { language, url },
  regionId,
  number,
}: {
  visit: Visit
  regionId: string
  number: number
}) {
  const texts = publishingTexts[language]
  const address = addresses.publication(language, regionId, number)
  return (
    <div class="utrecht-alert utrecht-alert--ok message message--flash" role="status">
      <p>
        {texts.justPublished(number)} {texts.publicAddress} <a href={address}>{new URL(address, url).href}</a>
      </p>
    </div>
  )
}

function PublishForm({ visit: { language }, desk: { region }, typed }: Props) {
  const texts = publishingTexts[language]
  return (
    <form class="form" method="post" action={addresses.publish(language, region.id)} novalidate>
      <TextControl
        language={language}
        name="title"
        label={texts.titleLabel}
        help={texts.titleHelp}
        value={typed?.title ?? texts.suggestedTitle(region.name, region.planFrom, region.planTo)}
        required
        problem={typed?.problems['title']}
      />
      <div class="utrecht-button-group">
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.publish}
        </button>
      </div>
    </form>
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
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
