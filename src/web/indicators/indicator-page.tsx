import { courseOf } from '../../domain/indicators/course.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { IndicatorFacts } from '../../operations/indicators/read-indicator.ts'
import { changeWords, pathWords, statusWords } from '../../presentation/indicators/course-words.ts'
import { indicatorChart } from '../../presentation/indicators/indicator-chart.ts'
import { municipalityTable, regionTable } from '../../presentation/indicators/indicator-table.ts'
import { incompleteWords } from '../../presentation/indicators/reading-words.ts'
import { addresses } from '../addresses.ts'
import { Flash } from '../forms/flash.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { ThreadLink } from '../plans/thread/thread-link.tsx'
import type { Visit } from '../visit.ts'
import { Drawn } from './drawn.tsx'
import { StatusMark } from './figure-mark.tsx'
import { FigureTableView } from './figure-table-view.tsx'
import { ForecastSection } from './forecast-section.tsx'
import { IndicatorActions } from './indicator-actions.tsx'
import { IndicatorFactsList } from './indicator-facts-list.tsx'

/** One indicator: what it measures, how it goes and may go on, and every figure behind that. */
export function IndicatorPage({
  visit,
  region,
  series,
  forecast,
  kept,
  actions,
}: IndicatorFacts & { visit: Visit }) {
  const { language } = visit
  const texts = monitorTexts[language]
  const course = courseOf(series)
  const status = statusWords(course, language)
  const incomplete = course.latest ? incompleteWords(course.latest, language) : ''
  const perMunicipality = municipalityTable(series, language)
  return (
    <RegionPage visit={visit} region={region} section="monitor" title={series.name} width="wide">
      <Flash visit={visit} regionId={region.id} />
      <header class="intro">
        <p class="intro__kicker">
          {wordTexts[language].actionLine(series.actionLine)}, {series.code}{' '}
          {series.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
        </p>
        <h1 lang="nl">{series.name}</h1>
        <p>
          <StatusMark status={status} /> {incomplete || status.because}{' '}
          {changeWords(series, course, language)?.text}
        </p>
        <p class="small muted">{pathWords(course, language)}</p>
        <ThreadLink language={language} regionId={region.id} noun="indicators" id={series.code} />
      </header>
      <div class="detail">
        <div class="detail__content">
          {series.definition !== '' && (
            <>
              <h2>{texts.definition}</h2>
              <p lang="nl">{series.definition}</p>
            </>
          )}
          <h2 id="cijfers">{texts.figures}</h2>
          <IndicatorActions visit={visit} region={region} series={series} />
          {series.periods.length === 0 ? (
            <div class="empty">
              <p>{texts.noFigures}</p>
            </div>
          ) : (
            <figure class="figure" aria-labelledby="cijfers">
              <Drawn
                look="figure__drawing chart-pair"
                drawings={Object.values(indicatorChart(series, language, 'cijfer'))}
              />
              <FigureTableView
                language={language}
                table={regionTable(series, language)}
                id="tabel-regio"
                isExample={series.isExample}
              />
              <p class="figure__source" lang="nl">
                {series.source === '' ? texts.noSource : texts.source(series.source)}
              </p>
            </figure>
          )}
        </div>
        <aside class="detail__facts" aria-label={texts.figures}>
          <IndicatorFactsList language={language} series={series} course={course} />
        </aside>
      </div>
      {series.periods.length > 0 && (
        <ForecastSection language={language} series={series} forecast={forecast} kept={kept} />
      )}
      {perMunicipality && series.periods.length > 0 && (
        <section class="section" aria-labelledby="gemeenten">
          <h2 id="gemeenten">{texts.perMunicipality}</h2>
          <FigureTableView
            language={language}
            table={perMunicipality}
            id="tabel-gemeenten"
            isExample={series.isExample}
          />
        </section>
      )}
      <section class="section" aria-labelledby="acties">
        <h2 id="acties">{texts.actions}</h2>
        {actions.length === 0 ? (
          <p class="muted">{texts.noActions}</p>
        ) : (
          <ul>
            {actions.map(({ id, code, title }) => (
              <li key={id}>
                <a href={addresses.entry(language, region.id, 'actions', id)}>
                  {code} <span lang="nl">{title}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </RegionPage>
  )
}
