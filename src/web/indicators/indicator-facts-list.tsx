import type { ComponentChildren } from 'preact'
import type { Course } from '../../domain/indicators/course.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { writeDay, writeNumber, writePeriod } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { figureWords } from '../../presentation/indicators/figure-words.ts'
import { lackingWords, partsWords } from '../../presentation/indicators/reading-words.ts'
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
            <FigureMark figure={figureWords(latest.figure, language)} />{' '}
            {writePeriod(language, latest.period)}{' '}
            {latest.provisional && <span class="certainty certainty--provisional">{texts.provisional}</span>}
            {latest.parts && latest.parts.missing.length > 0 && (
              <span class="small">
                {' '}
                {partsWords(latest, language)}. {lackingWords(latest.parts, language)}
              </span>
            )}
          </>
        ) : (
          <span class="missing-mark">{texts.noFigure}</span>
        )}
      </Fact>
      <Fact name={texts.baseline}>
        {series.baseline ? (
          <>
            <FigureMark figure={figureWords(series.baseline.figure, language)} />{' '}
            {writePeriod(language, series.baseline.period)}
          </>
        ) : (
          <span class="missing-mark">{texts.noBaseline}</span>
        )}
      </Fact>
      <Fact name={texts.target}>
        {series.target ? (
          <>
            <span class="number">{writeNumber(language, series.target.value)}</span>{' '}
            {writePeriod(language, series.target.period)}
          </>
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
