import { editedOrganisations, mayWrite } from '../../domain/caller.ts'
import type { MatrixChoice } from '../../domain/explorations/matrix-choice.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import { findingTexts } from '../../language/registers/finding-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { CellOfRegion } from '../../operations/explorations/read-cell.ts'
import type { EmptyCell } from '../../operations/explorations/select-empty-cells.ts'
import { partName } from '../../presentation/explorations/matrix-lines.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { InviteLink } from '../invitations/invite-link.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { CellPaging } from './cell-paging.tsx'
import { ChosenFilters } from './chosen-filters.tsx'
import { FindingCard } from './finding-card.tsx'
import { ChooseFindings, FindingTick, mayChoose } from './gaps/choose-findings.tsx'
import { matrixLinks } from './matrix-links.ts'
import { SaidEmpty } from './said-empty.tsx'

type CellProps = CellOfRegion & {
  visit: Visit
  place: string
  subTheme: string | null | undefined
  choice: MatrixChoice
  perPage: number
  /** What was said of why nothing is here, when it was. */
  reason: EmptyCell | undefined
}

/** The findings of one square of the matrix, with what was chosen there. */
export function CellPage(props: CellProps) {
  const { visit, region, line, place, subTheme, choice, entries, said, chosen, reason } = props
  const { language, needs } = visit
  const texts = explorationTexts[language]
  const links = matrixLinks(language, region, choice)
  const theme = partName({ region, language }, subTheme)
  const title = texts.cellTitle(line.title[language], placeName(region, place, language))
  const owner = { municipality: place === wholeRegion ? null : place }
  const mayAdd =
    editedOrganisations(needs.caller, region.id).length > 0 ||
    mayWrite(needs.caller, region.id, 'findings', owner)
  const prefilled = { actionLine: String(line.number), place }
  const ticks = mayChoose(visit, region.id)
  const isExplained = reason !== undefined && !reason.lapsed
  // A reason is about the whole line, so a sub-theme is no place to begin one.
  const mayExplain = said === 0 && !reason && subTheme === undefined
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
              ...prefilled,
              ...(subTheme ? { subTheme } : {}),
            })}
          >
            {findingTexts[language].add}
          </a>{' '}
          <InviteLink
            visit={visit}
            regionId={region.id}
            noun="findings"
            owner={owner}
            prefilled={{ place, actionLines: String(line.number) }}
          />{' '}
          {mayExplain && mayWrite(needs.caller, region.id, 'empty-cells', owner) && (
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.newEntry(language, region.id, 'empty-cells', prefilled)}
            >
              {gapTexts[language].emptyCell}
            </a>
          )}
        </p>
      )}
      {reason && <SaidEmpty visit={visit} regionId={region.id} said={reason} />}
      <ChosenFilters
        language={language}
        choice={choice}
        to={(filter) =>
          matrixLinks(language, region, { ...choice, filter }).cell(line.number, place, subTheme)
        }
      />
      {entries.length === 0 && !isExplained && (
        <div class="empty">
          <p>{said > 0 && chosen === 0 ? matrixTexts[language].cellUnmatched(said) : texts.cellEmpty}</p>
        </div>
      )}
      {entries.length > 0 && (
        <ChooseFindings visit={visit} regionId={region.id}>
          <ul class="cards">
            {entries.map((entry) => (
              <FindingCard
                key={entry.id}
                language={language}
                entry={entry}
                heading="h2"
                line={line.number}
                address={addresses.entry(language, region.id, 'findings', entry.id)}
                tick={
                  ticks && (
                    <FindingTick
                      language={language}
                      number={Number(entry.values['number'])}
                      title={String(entry.values['title'])}
                    />
                  )
                }
              />
            ))}
          </ul>
        </ChooseFindings>
      )}
      <CellPaging {...props} address={links.cell(line.number, place, subTheme)} />
    </RegionPage>
  )
}
