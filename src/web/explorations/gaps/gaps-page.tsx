import { type DecidedGap, isDecided } from '../../../domain/explorations/undecided-gaps.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import type { GapsOfRegion } from '../../../operations/explorations/read-gaps.ts'
import { ShowFilter } from '../../forms/show-filter.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { ExplorationNavigation } from '../exploration-navigation.tsx'
import { GapItem } from './gap-item.tsx'

type Props = GapsOfRegion & { visit: Visit }

/** Every gap of the exploration, what is still open first. */
export function GapsPage({ visit, region, gaps }: Props) {
  const { language } = visit
  const texts = gapTexts[language]
  const standing = gaps.filter(({ stands }) => stands)
  const decided = standing.filter(isDecided)
  const open = standing.filter((gap) => !isDecided(gap))
  const chosen = filterOf(visit.url)
  const shown = { '': [...open, ...decided], open, besloten: decided }[chosen]
  const gone = chosen === 'open' ? [] : gaps.filter(({ stands }) => !stands)
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <ExplorationNavigation visit={visit} regionId={region.id} />
      {standing.length === 0 && gone.length === 0 ? (
        <div class="empty">
          <h2 class="empty__title">{texts.none}</h2>
          <p>{texts.noneHelp}</p>
        </div>
      ) : (
        <section class="section" aria-label={texts.title}>
          <p>{texts.sums(decided.length, standing.length)}</p>
          {decided.length === 0 && (
            <div class="utrecht-alert utrecht-alert--info message">
              <p>{texts.tooEarly}</p>
            </div>
          )}
          {open.length === 0 && (
            <div class="utrecht-alert utrecht-alert--ok message">
              <p>{texts.allDecided}</p>
            </div>
          )}
          <ShowFilter
            texts={texts}
            choices={[
              { value: '', label: texts.all },
              { value: 'open', label: texts.onlyOpen },
              { value: 'besloten', label: texts.onlyDecided },
            ]}
            chosen={chosen}
          />
          {shown.length === 0 ? (
            <div class="empty">
              <p>{texts.nothing}</p>
            </div>
          ) : (
            <GapList visit={visit} region={region} gaps={shown} />
          )}
        </section>
      )}
      {gone.length > 0 && (
        <section class="section" aria-labelledby="geen-leemte-meer">
          <h2 id="geen-leemte-meer">{texts.goneTitle}</h2>
          <p>{texts.goneLead}</p>
          <GapList visit={visit} region={region} gaps={gone} />
        </section>
      )}
    </RegionPage>
  )
}

function GapList({ visit, region, gaps }: Props & { gaps: readonly DecidedGap[] }) {
  return (
    <ul class="checks">
      {gaps.map((gap) => (
        <GapItem key={gap.key} visit={visit} region={region} gap={gap} />
      ))}
    </ul>
  )
}

const filters = ['', 'open', 'besloten'] as const
type Filter = (typeof filters)[number]

function filterOf(url: URL): Filter {
  return filters.find((filter) => filter === url.searchParams.get('toon')) ?? ''
}
