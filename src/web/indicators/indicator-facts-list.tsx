import type { ComponentChildren } from 'preact'
import type { Course } from '../../domain/indicators/course.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { writeDay, writeNumber, writePeriod } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { figureWords } from '../../presentation/indicators/figure-words.ts'
import { FigureMark } from './figure-mark.tsx'

type Props = { language: Language; series: IndicatorSeries; course: Course }

/** What one must know of an indicator to read its figure: where it began, where it must go, whose it is. */
export function IndicatorFactsList({ language, series, course: { latest } }: Props) {
  const texts = monitorTexts[language]
  const terms = termTexts[language]
  return (
    <dl class="facts">
      <Fact name={texts.latest}>
        {latest ? (
          <>
            <PointInTime language={language} unit={series.unit} period={latest.period}>
              <FigureMark figure={figureWords(latest.figure, language)} />
            </PointInTime>{' '}
            {latest.provisional && <span class="certainty certainty--provisional">{texts.provisional}</span>}
          </>
        ) : (
          <span class="missing-mark">{texts.noFigure}</span>
        )}
      </Fact>
      <Fact name={texts.baseline}>
        {series.baseline ? (
          <PointInTime language={language} unit={series.unit} period={series.baseline.period}>
            <FigureMark figure={figureWords(series.baseline.figure, language)} />
          </PointInTime>
        ) : (
          <span class="missing-mark">{texts.noBaseline}</span>
        )}
      </Fact>
      <Fact name={texts.target}>
        {series.target ? (
          <PointInTime language={language} unit={series.unit} period={series.target.period}>
            <span class="number">{writeNumber(language, series.target.value)}</span>
          </PointInTime>
        ) : (
          <span class="missing-mark">{texts.noTarget}</span>
        )}
      </Fact>
      <Fact name={texts.nextPublicationLabel}>
        {series.nextPublicationOn === null ? (
          <span class="missing-mark">{wordTexts[language].unknown}</span>
        ) : (
          <time dateTime={series.nextPublicationOn}>{writeDay(language, series.nextPublicationOn)}</time>
        )}
      </Fact>
      <Fact name={wordTexts[language].source}>
        <span lang="nl">{series.source === '' ? texts.noSource : series.source}</span>
      </Fact>
      <Fact name={texts.wanted}>{terms.wantedDirections[series.wanted]}</Fact>
      {series.highestValue !== null && (
        <Fact name={texts.highest}>{writeNumber(language, series.highestValue)}</Fact>
      )}
      <Fact name={texts.rhythm}>{terms.rhythms[series.rhythm]}</Fact>
      <Fact name={texts.addingUp}>{terms.aggregations[series.aggregation]}</Fact>
      <Fact name={texts.kind}>
        <span class={`class-mark class-mark--${series.transformationClass}`}>
          {terms.transformationClasses[series.transformationClass]}
        </span>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type PointProps = { language: Language; unit: string; period: string; children: ComponentChildren }

function PointInTime({ language, unit, period, children }: PointProps) {
  return (
    <>
      {children} <span lang="nl">{unit}</span>
      <br />
      <span class="small muted">{writePeriod(language, period)}</span>
    </>
  )
}
