import type { DraftRegion } from '../../domain/regions/draft-region.ts'
import type { TerritoryReport } from '../../domain/regions/territory-report.ts'
import { writeList, writeNumber } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { territoryTexts } from '../../language/territory-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { CertaintyBadge } from '../framework/certainty-badge.tsx'
import { SourceLine } from '../framework/source-line.tsx'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { TableRegion } from './table-region.tsx'
import { TerritoryCheck } from './territory-check.tsx'

type Props = { visit: Visit; report: TerritoryReport; search: string; found: readonly DraftRegion[] }

/** Which municipalities probably work together, how sure we are of each, and what is announced. */
export function TerritoryPage({ visit, report, search, found }: Props) {
  const { language } = visit
  const texts = territoryTexts[language]
  return (
    <Page visit={visit} title={texts.title}>
      <header class="intro">
        <p class="intro__kicker">
          <span class="certainty certainty--draft">{texts.draft}</span>
        </p>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <TerritoryCheck language={language} report={report} />
      <section class="section" aria-labelledby="tabel-regios">
        <form class="filter-bar" method="get" action={addresses.territory(language)}>
          <div class="utrecht-form-field field filter-bar__search">
            <label class="utrecht-form-label" for="zoek">
              {texts.search}
            </label>
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              id="zoek"
              name="zoek"
              type="search"
              value={search}
            />
          </div>
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {wordTexts[language].show}
          </button>
          {search !== '' && (
            <p class="filter-bar__result">
              {texts.searchResult(found.length)} <a href={addresses.territory(language)}>{texts.clear}</a>
            </p>
          )}
        </form>
        {found.length === 0 ? (
          <div class="empty">
            <p>{texts.nothing}</p>
          </div>
        ) : (
          <RegionsTable language={language} regions={found} opened={search !== '' && found.length <= 3} />
        )}
        {report.without.length > 0 && (
          <p>
            {texts.without(
              writeList(
                language,
                report.without.map(({ name }) => name),
              ),
            )}
          </p>
        )}
        <p class="small muted">{texts.provenance}</p>
      </section>
    </Page>
  )
}

type TableProps = { language: Language; regions: readonly DraftRegion[]; opened: boolean }

function RegionsTable({ language, regions, opened }: TableProps) {
  const texts = territoryTexts[language]
  return (
    <TableRegion captionId="tabel-regios">
      <table class="utrecht-table utrecht-table--html-table data-table">
        <caption id="tabel-regios">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.region}</th>
            <th scope="col">{texts.certainty}</th>
            <th scope="col">{texts.centre}</th>
            <th scope="col" class="cell--number">
              {texts.inhabitants}
            </th>
            <th scope="col">{texts.municipalities}</th>
          </tr>
        </thead>
        <tbody>
          {regions.map((region) => (
            <tr key={region.slug} id={region.slug}>
              <th scope="row">{region.name}</th>
              <td>
                <CertaintyBadge language={language} certainty={region.certainty} />
              </td>
              <td>{region.members.find(({ code }) => code === region.centreMunicipality)?.name}</td>
              <td class="cell--number">
                {writeNumber(
                  language,
                  region.members.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
                )}
              </td>
              <td>
                <Members language={language} region={region} opened={opened} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

function Members({ language, region, opened }: { language: Language; region: DraftRegion; opened: boolean }) {
  const texts = territoryTexts[language]
  return (
    <details class="help" open={opened}>
      <summary>
        {texts.municipalityCount(region.members.length)}
        <span class="visually-hidden"> {region.name}</span>
      </summary>
      <div class="help__body">
        <ul>
          {region.members.map(({ code, name, inhabitants, certainty, source }) => (
            <li key={code}>
              {name} <span class="number muted">{writeNumber(language, inhabitants)}</span>{' '}
              <CertaintyBadge language={language} certainty={certainty} />{' '}
              <span class="small muted">
                <SourceLine source={source} />
              </span>
            </li>
          ))}
        </ul>
        <p class="small muted">
          {texts.centreSource}: <SourceLine source={region.source} />
        </p>
      </div>
    </details>
  )
}
