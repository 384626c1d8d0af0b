import type { Forecast, KeptForecast } from '../../domain/forecasts/forecast.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { forecastTexts } from '../../language/forecast-texts.ts'
import type { Language } from '../../language/language.ts'
import { forecastChart } from '../../presentation/indicators/forecast-chart.ts'
import { forecastTable, keptTable } from '../../presentation/indicators/forecast-table.ts'
import { forecastWords, noForecastWords } from '../../presentation/indicators/forecast-words.ts'
import { Drawn } from './drawn.tsx'
import { FigureTableView } from './figure-table-view.tsx'

type Props = {
  language: Language
  series: IndicatorSeries
  forecast: Forecast
  kept: readonly KeptForecast[]
}

/** How the indicator may go on, how far that can be trusted, and what came of what was forecast before. */
export function ForecastSection({ language, series, forecast, kept }: Props) {
  const texts = forecastTexts[language]
  return (
    <section class="section" aria-labelledby="verwachting">
      <h2 id="verwachting">{texts.title}</h2>
      {forecast.kind === 'none' ? (
        <div class="empty">
          <p class="empty__title">{texts.none}</p>
          <p>{noForecastWords(forecast, language)}</p>
        </div>
      ) : (
        <MadeForecast language={language} series={series} forecast={forecast} />
      )}
      <KeptForecasts language={language} series={series} kept={kept} />
    </section>
  )
}

type MadeProps = Omit<Props, 'forecast' | 'kept'> & { forecast: Extract<Forecast, { kind: 'made' }> }

function MadeForecast({ language, series, forecast }: MadeProps) {
  const texts = forecastTexts[language]
  const { result, target, trust } = forecastWords(forecast, series.wanted, language)
  return (
    <>
      <p>{texts.lead}</p>
      <p>
        <strong>{result}</strong> {target}
      </p>
      <figure class="figure" aria-labelledby="verwachting">
        <Drawn
          look="figure__drawing chart-pair"
          drawings={Object.values(forecastChart(series, forecast, language, 'verwachting'))}
        />
        <FigureTableView
          language={language}
          table={forecastTable(series, forecast.ahead, language)}
          id="tabel-verwachting"
          isExample={series.isExample}
        />
      </figure>
      <p>{trust}</p>
      <details class="help">
        <summary>{texts.how}</summary>
        <p>{texts.howBody}</p>
        <p class="small muted">{texts.howSource}</p>
      </details>
    </>
  )
}

function KeptForecasts({ language, series, kept }: Omit<Props, 'forecast'>) {
  const texts = forecastTexts[language]
  return (
    <>
      <h3>{texts.kept}</h3>
      <p>{texts.keptLead}</p>
      {kept.length === 0 ? (
        <p class="muted">{texts.keptNone}</p>
      ) : (
        <FigureTableView
          language={language}
          table={keptTable(series, kept, language)}
          id="tabel-bewaard"
          isExample={series.isExample}
        />
      )}
    </>
  )
}
