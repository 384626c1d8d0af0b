import type { DraftMember, DraftRegion } from '../../domain/regions/draft-region.ts'
import type { TerritoryReport } from '../../domain/regions/territory-report.ts'
import { writeList, writeNumber } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { territoryTexts } from '../../language/territory-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { CertaintyBadge } from '../framework/certainty-badge.tsx'
import { Page } from '../layout/page.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'
import { MembersPerRegion } from './members-per-region.tsx'
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
      <section class="section" aria-label={texts.municipalities}>
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
          <>
            <RegionsTable language={language} regions={found} />
            <MembersPerRegion language={language} regions={found} />
          </>
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

type ListProps = { language: Language; regions: readonly DraftRegion[] }

function RegionsTable({ language, regions }: ListProps) {
  const texts = territoryTexts[language]
  return (
    <TableRegion language={language} id="tabel-regios" caption={texts.caption}>
      <thead>
        <tr>
          <th scope="col">{texts.region}</th>
          <th scope="col">{texts.certainty}</th>
          <th scope="col">{texts.centre}</th>
          <th scope="col" class="cell--number">
            {texts.municipalities}
          </th>
          <th scope="col" class="cell--number">
            {texts.inhabitants}
          </th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ slug, name, certainty, centreMunicipality, members }) => (
          <tr key={slug}>
            <th scope="row">
              <a href={`#${slug}`}>{name}</a>
            </th>
            <td>
              <CertaintyBadge language={language} certainty={certainty} />
            </td>
            <td>{members.find(({ code }) => code === centreMunicipality)?.name}</td>
            <td class="cell--number">{members.length}</td>
            <td class="cell--number">{writeNumber(language, inhabitantsOf(members))}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function inhabitantsOf(members: readonly DraftMember[]): number {
  return members.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
}
