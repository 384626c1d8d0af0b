import { mayCoordinate, mayWriteSomewhere } from '../../domain/caller.ts'
import { courseOf } from '../../domain/indicators/course.ts'
import type { IndicatorSeries, Monitor } from '../../domain/indicators/monitor.ts'
import type { ActionLine, Region } from '../../domain/regions/region.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { monitorTile } from '../../presentation/indicators/monitor-tile.ts'
import { addresses } from '../addresses.ts'
import { Flash } from '../forms/flash.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { CourseSummary } from './course-summary.tsx'
import { TileCard } from './tile-card.tsx'

/** All indicators, line by line. */
export function MonitorPage({ visit, region, monitor }: { visit: Visit; region: Region; monitor: Monitor }) {
  const { language, needs } = visit
  const texts = monitorTexts[language]
  const mayAdd = mayCoordinate(needs.caller, region.id)
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
          {region.actionLines.map((line) => (
            <LineOfMonitor
              key={line.number}
              visit={visit}
              region={region}
              line={line}
              indicators={monitor.indicators.filter(({ actionLine }) => actionLine === line.number)}
            />
          ))}
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
      {mayWriteSomewhere(needs.caller, region.id) && (
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

type LineProps = { visit: Visit; region: Region; line: ActionLine; indicators: readonly IndicatorSeries[] }

function LineOfMonitor({ visit: { language, needs }, region, line, indicators }: LineProps) {
  const texts = monitorTexts[language]
  const headingId = `lijn-${line.number}`
  return (
    <section class="section" aria-labelledby={headingId}>
      <h2 id={headingId}>
        <span class="line-number">{line.number}</span> {line.title[language]}
      </h2>
      {indicators.length > 0 ? (
        <ul class="tiles">
          {indicators.map((series) => (
            <TileCard
              key={series.code}
              language={language}
              tile={monitorTile(series, language, `trend-${series.code}`)}
              address={addresses.indicator(language, region.id, series.code)}
            />
          ))}
        </ul>
      ) : (
        <p>
          <span class="gap-mark">{texts.lineWithout}</span>{' '}
          {mayCoordinate(needs.caller, region.id) && (
            <a
              href={addresses.newEntry(language, region.id, 'indicators', {
                actionLine: String(line.number),
              })}
            >
              {texts.addTo(line.number)}
            </a>
          )}
        </p>
      )}
    </section>
  )
}
