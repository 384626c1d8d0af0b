import { editedOrganisations, mayWrite } from '../../domain/caller.ts'
import type { MatrixChoice } from '../../domain/explorations/matrix-choice.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import { findingTexts } from '../../language/registers/finding-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { CellOfRegion } from '../../operations/explorations/read-cell.ts'
import { partName } from '../../presentation/explorations/matrix-lines.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { InviteLink } from '../invitations/invite-link.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { CellPaging } from './cell-paging.tsx'
import { ChosenFilters } from './chosen-filters.tsx'
import { FindingCard } from './finding-card.tsx'
import { matrixLinks } from './matrix-links.ts'

type CellProps = CellOfRegion & {
  visit: Visit
  place: string
  subTheme: string | null | undefined
  choice: MatrixChoice
  perPage: number
}

/** The findings of one square of the matrix, with what was chosen there. */
export function CellPage(props: CellProps) {
  const { visit, region, line, place, subTheme, choice, entries, said, chosen } = props
  const { language, needs } = visit
  const texts = explorationTexts[language]
  const links = matrixLinks(language, region, choice)
  const theme = partName({ region, language }, subTheme)
  const title = texts.cellTitle(line.title[language], placeName(region, place, language))
  const mayAdd =
    editedOrganisations(needs.caller, region.id).length > 0 ||
    mayWrite(needs.caller, region.id, 'findings', { municipality: place === wholeRegion ? null : place })
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={title}>
      <header class="intro">
        <p class="intro__kicker">
          {wordTexts[language].actionLine(line.number)}
          {theme !== '' && `, ${theme}`}
        </p>
        <h1>{title}</h1>
        <p class="no-print">
          <a href={`${links.to({})}#lijn-${line.number}`}>{matrixTexts[language].back}</a>
        </p>
      </header>
      {mayAdd && (
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.newEntry(language, region.id, 'findings', {
              actionLine: String(line.number),
              place,
              ...(subTheme ? { subTheme } : {}),
            })}
          >
            {findingTexts[language].add}
          </a>{' '}
          <InviteLink
            visit={visit}
            regionId={region.id}
            noun="findings"
            owner={{ municipality: place === wholeRegion ? null : place }}
            prefilled={{ place, actionLines: String(line.number) }}
          />
        </p>
      )}
      <ChosenFilters
        language={language}
        choice={choice}
        to={(filter) =>
          matrixLinks(language, region, { ...choice, filter }).cell(line.number, place, subTheme)
        }
      />
      {entries.length === 0 ? (
        <div class="empty">
          <p>{said > 0 && chosen === 0 ? matrixTexts[language].cellUnmatched(said) : texts.cellEmpty}</p>
        </div>
      ) : (
        <ul class="cards">
          {entries.map((entry) => (
            <FindingCard
              key={entry.id}
              language={language}
              entry={entry}
              heading="h2"
              line={line.number}
              address={addresses.entry(language, region.id, 'findings', entry.id)}
            />
          ))}
        </ul>
      )}
      <CellPaging {...props} address={links.cell(line.number, place, subTheme)} />
    </RegionPage>
  )
}
