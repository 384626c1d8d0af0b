import { courseOf } from '../../domain/indicators/course.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { changeWords, statusWords } from '../../presentation/indicators/course-words.ts'
import { indicatorChart } from '../../presentation/indicators/indicator-chart.ts'
import { municipalityTable, regionTable } from '../../presentation/indicators/indicator-table.ts'
import { monitorTile } from '../../presentation/indicators/monitor-tile.ts'
import { CourseSummary } from '../indicators/course-summary.tsx'
import { Drawn } from '../indicators/drawn.tsx'
import { StatusMark } from '../indicators/figure-mark.tsx'
import { FigureTableView } from '../indicators/figure-table-view.tsx'
import { IndicatorFactsList } from '../indicators/indicator-facts-list.tsx'
import { TileCard } from '../indicators/tile-card.tsx'
import { ProtectionNote } from './protection-note.tsx'
import { PublicFrame } from './public-frame.tsx'
import type { PublicPageProps } from './public-pages.ts'

/** Every indicator at a glance, then each with its chart, its table, its municipalities and its source. */
export function PublicMonitorPage({ language, facts }: PublicPageProps) {
  const texts = publicationTexts[language]
  const words = monitorTexts[language]
  const { monitor } = facts
  return (
    <PublicFrame
      language={language}
      facts={facts}
      page="monitor"
      title={texts.pages.monitor}
      lead={texts.monitorLead}
      width="wide"
    >
      {monitor.indicators.length === 0 ? (
        <p class="muted">{texts.noIndicators}</p>
      ) : (
        <>
          <h2>{texts.latestFigures}</h2>
          <CourseSummary language={language} courses={monitor.indicators.map(courseOf)} />
          <ul class="tiles">
            {monitor.indicators.map((series) => (
              <TileCard
                key={series.code}
                language={language}
                tile={monitorTile(series, language, `trend-${series.code}`)}
                address={`#${series.code}`}
              />
            ))}
          </ul>
          <ProtectionNote language={language} />
          {monitor.indicators.map((series) => (
            <IndicatorSection key={series.code} language={language} series={series} />
          ))}
          <details class="help">
            <summary>{words.howWeTell}</summary>
            <div class="help__body">
              <p>{words.howWeTellBody}</p>
            </div>
          </details>
        </>
      )}
    </PublicFrame>
  )
}

function IndicatorSection({
  language,
  series,
}: {
  language: PublicPageProps['language']
  series: IndicatorSeries
}) {
  const texts = monitorTexts[language]
  const course = courseOf(series)
  const status = statusWords(course, language)
  const perMunicipality = municipalityTable(series, language)
  return (
    <section class="section" id={series.code} aria-labelledby={`kop-${series.code}`}>
      <h2 id={`kop-${series.code}`} lang="nl">
        {series.code} {series.name}
      </h2>
      <p class="badges">
        <span>{wordTexts[language].actionLine(series.actionLine)}</span>
        <StatusMark status={status} />
        {series.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      </p>
      <p>
        {status.because} {changeWords(series, course, language)?.text}
      </p>
      {series.definition !== '' && <p lang="nl">{series.definition}</p>}
      <div class="detail">
        <div class="detail__content">
          {series.periods.length === 0 ? (
            <p class="muted">{texts.noFigures}</p>
          ) : (
            <figure class="figure">
              <figcaption class="figure__caption">
                <p class="figure__unit" lang="nl">
                  {series.unit}
                </p>
              </figcaption>
              <Drawn
                look="figure__drawing chart-pair"
                drawings={Object.values(indicatorChart(series, language, `cijfer-${series.code}`))}
              />
              <FigureTableView
                language={language}
                table={regionTable(series, language)}
                id={`tabel-${series.code}`}
                isExample={series.isExample}
              />
            </figure>
          )}
        </div>
        <aside class="detail__facts" aria-labelledby={`kop-${series.code}`}>
          <IndicatorFactsList language={language} series={series} course={course} />
        </aside>
      </div>
      {perMunicipality && series.periods.length > 0 && (
        <FigureTableView
          language={language}
          table={perMunicipality}
          id={`gemeenten-${series.code}`}
          isExample={series.isExample}
        />
      )}
    </section>
  )
}
