import { editedOrganisations, mayWrite } from '../../domain/caller.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { findingTexts } from '../../language/registers/finding-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { Entry } from '../../operations/registers/register.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { InviteLink } from '../invitations/invite-link.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { FindingCard } from './finding-card.tsx'

type CellProps = {
  visit: Visit
  region: Region
  line: Region['actionLines'][number]
  place: string
  entries: readonly Entry[]
}

/** The findings of one square of the matrix. */
export function CellPage({ visit, region, line, place, entries }: CellProps) {
  const { language, needs } = visit
  const texts = explorationTexts[language]
  const title = texts.cellTitle(line.title[language], placeName(region, place, language))
  const mayAdd =
    editedOrganisations(needs.caller, region.id).length > 0 ||
    mayWrite(needs.caller, region.id, 'findings', { municipality: place === wholeRegion ? null : place })
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
            href={addresses.newEntry(language, region.id, 'findings', {
              actionLine: String(line.number),
              place,
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
      {entries.length === 0 ? (
        <div class="empty">
          <p>{texts.cellEmpty}</p>
        </div>
      ) : (
        <ul class="cards">
          {entries.map((entry) => (
            <FindingCard
              key={entry.id}
              language={language}
              entry={entry}
              heading="h2"
              address={addresses.entry(language, region.id, 'findings', entry.id)}
            />
          ))}
        </ul>
      )}
    </RegionPage>
  )
}
