import { mayWrite, mayWriteSome } from '../../domain/caller.ts'
import { courseOf } from '../../domain/indicators/course.ts'
import type { Monitor } from '../../domain/indicators/monitor.ts'
import type { Region } from '../../domain/regions/region.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { monitorTile } from '../../presentation/indicators/monitor-tile.ts'
import { addresses } from '../addresses.ts'
import { Flash } from '../forms/flash.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { CourseSummary } from './course-summary.tsx'
import { TileCard } from './tile-card.tsx'

/** All indicators, line by line. */
export function MonitorPage({ visit, region, monitor }: Props) {
  const { language, needs } = visit
  const texts = monitorTexts[language]
  const mayAdd = mayWrite(needs.caller, region.id, 'indicators')
  return (
    <RegionPage visit={visit} region={region} section="monitor" title={texts.title} width="wide">
      <Flash visit={visit} regionId={region.id} />
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      {monitor.indicators.length === 0 ? (
        <div class="empty">
          <h2 class="empty__title">{texts.empty}</h2>
          <p>{texts.emptyHelp}</p>
          {mayAdd && (
            <p>
              <a
                class="utrecht-button utrecht-button--primary-action"
                href={addresses.newEntry(language, region.id, 'indicators')}
              >
                {registerTexts.indicators[language].add}
              </a>
            </p>
          )}
        </div>
      ) : (
        <>
          <CourseSummary language={language} courses={monitor.indicators.map(courseOf)} />
          <MonitorActions visit={visit} region={region} />
          <AllTiles visit={visit} region={region} monitor={monitor} />
          <LinesWithout visit={visit} region={region} monitor={monitor} />
          <details class="help">
            <summary>{texts.howWeTell}</summary>
            <div class="help__body">
              <p>{texts.howWeTellBody}</p>
            </div>
          </details>
        </>
      )}
    </RegionPage>
  )
}

function MonitorActions({ visit: { language, needs }, region }: { visit: Visit; region: Region }) {
  const texts = monitorTexts[language]
  return (
    <div class="utrecht-button-group no-print">
      {mayWriteSome(needs.caller, region.id, 'observations') && (
        <>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.newEntry(language, region.id, 'observations')}
          >
            {texts.record}
          </a>
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={addresses.importRegister(language, region.id, 'observations')}
          >
            {texts.importFigures}
          </a>
        </>
      )}
      <a
        class="utrecht-button utrecht-button--subtle"
        href={addresses.register(language, region.id, 'indicators')}
      >
        {registerTexts.indicators[language].plural}
      </a>
      <a
        class="utrecht-button utrecht-button--subtle"
        href={addresses.register(language, region.id, 'observations')}
      >
        {texts.allFigures}
      </a>
    </div>
  )
}

type Props = { visit: Visit; region: Region; monitor: Monitor }

/** Tiles in the order of the action lines; each says to which it belongs. */
function AllTiles({ visit: { language }, region, monitor }: Props) {
  return (
    <section class="section" aria-labelledby="indicatoren">
      <h2 id="indicatoren">{monitorTexts[language].perLine}</h2>
      <ul class="tiles">
        {monitor.indicators.map((series) => (
          <TileCard
            key={series.code}
            language={language}
            tile={monitorTile(series, language, `trend-${series.code}`)}
            line={lineName(region, series.actionLine, language)}
            address={addresses.indicator(language, region.id, series.code)}
          />
        ))}
      </ul>
    </section>
  )
}

function LinesWithout({ visit: { language, needs }, region, monitor }: Props) {
  const texts = monitorTexts[language]
  const bare = region.actionLines.filter(({ number }) =>
    monitor.indicators.every(({ actionLine }) => actionLine !== number),
  )
  if (bare.length === 0) return null
  return (
    <section class="section" aria-labelledby="zonder-indicator">
      <h2 id="zonder-indicator">{texts.linesWithout}</h2>
      <ul>
        {bare.map(({ number }) => (
          <li key={number}>
            {lineName(region, number, language)}{' '}
            {mayWrite(needs.caller, region.id, 'indicators') && (
              <a href={addresses.newEntry(language, region.id, 'indicators', { actionLine: String(number) })}>
                {texts.addTo(number)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function lineName(region: Region, number: number, language: Visit['language']): string {
  const title = region.actionLines.find((line) => line.number === number)?.title[language]
  return [wordTexts[language].actionLine(number), title].filter(Boolean).join(': ')
}
