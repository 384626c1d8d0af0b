import { editedOrganisations, mayWrite } from '../../domain/caller.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import { findingTexts } from '../../language/registers/finding-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { EmptyCell } from '../../operations/explorations/select-empty-cells.ts'
import type { Entry } from '../../operations/registers/register.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { InviteLink } from '../invitations/invite-link.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { FindingCard } from './finding-card.tsx'
import { ChooseFindings, FindingTick, mayChoose } from './gaps/choose-findings.tsx'
import { SaidEmpty } from './said-empty.tsx'

type CellProps = {
  visit: Visit
  region: Region
  line: Region['actionLines'][number]
  place: string
  entries: readonly Entry[]
  /** What was said of why nothing is here, when it was. */
  said: EmptyCell | undefined
}

/** The findings of one square of the matrix. */
export function CellPage({ visit, region, line, place, entries, said }: CellProps) {
  const { language, needs } = visit
  const texts = explorationTexts[language]
  const title = texts.cellTitle(line.title[language], placeName(region, place, language))
  const owner = { municipality: place === wholeRegion ? null : place }
  const mayAdd =
    editedOrganisations(needs.caller, region.id).length > 0 ||
    mayWrite(needs.caller, region.id, 'findings', owner)
  const prefilled = { actionLine: String(line.number), place }
  const ticks = mayChoose(visit, region.id)
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={title}>
      <header class="intro">
        <p class="intro__kicker">{wordTexts[language].actionLine(line.number)}</p>
        <h1>{title}</h1>
      </header>
      {mayAdd && (
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.newEntry(language, region.id, 'findings', prefilled)}
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
          {entries.length === 0 && !said && mayWrite(needs.caller, region.id, 'empty-cells', owner) && (
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.newEntry(language, region.id, 'empty-cells', prefilled)}
            >
              {gapTexts[language].emptyCell}
            </a>
          )}
        </p>
      )}
      {said && <SaidEmpty visit={visit} regionId={region.id} said={said} />}
      {entries.length === 0 && !said && (
        <div class="empty">
          <p>{texts.cellEmpty}</p>
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
    </RegionPage>
  )
}
