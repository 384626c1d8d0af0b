import { mayWrite } from '../../domain/caller.ts'
import { addedCounts } from '../../domain/explorations/cell-counts.ts'
import { matrixOf } from '../../domain/explorations/matrix.ts'
import { isFiltered, isOpen, type MatrixChoice } from '../../domain/explorations/matrix-choice.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import type { ExplorationOfRegion } from '../../operations/explorations/read-exploration.ts'
import { matrixLines } from '../../presentation/explorations/matrix-lines.ts'
import { addresses } from '../addresses.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { ChosenFilters } from './chosen-filters.tsx'
import { ExplorationActions } from './exploration-actions.tsx'
import { ExplorationNavigation } from './exploration-navigation.tsx'
import { MatrixFilterForm } from './matrix-filter-form.tsx'
import { MatrixLinesTable } from './matrix-lines-table.tsx'
import { matrixLinks } from './matrix-links.ts'
import { MatrixTable } from './matrix-table.tsx'

type Props = ExplorationOfRegion & { visit: Visit; choice: MatrixChoice; problems: FieldProblems }

/** The matrix, with how much is known and the ways to tell more. */
export function ExplorationPage({ visit, region, counts, emptyCells, choice, problems }: Props) {
  const { language, needs } = visit
  const texts = explorationTexts[language]
  const words = matrixTexts[language]
  const links = matrixLinks(language, region, choice)
  const matrix = matrixOf(region, counts, emptyCells)
  const { first: chosen, saidFirst: said, examples } = addedCounts(counts)
  const cells = matrix.rows.flatMap((row) => row.cells)
  const inState = (state: string) => cells.filter((cell) => cell.state === state).length
  const explained = inState('none')
  const hasExamples = examples > 0
  const isNoneChosen = said > 0 && chosen === 0
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={texts.title} width="wide">
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => words.keys[field as keyof typeof words.keys]}
      />
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <ExplorationNavigation visit={visit} regionId={region.id} />
      <section class="section">
        <div class="section__head">
          <p>
            {isFiltered(choice.filter)
              ? words.chosenSums(chosen, said)
              : texts.sums(said, inState('gap'), inState('blank'))}
            {!isFiltered(choice.filter) && explained > 0 && ` ${words.explainedSum(explained)}`}
          </p>
          <ExplorationActions visit={visit} regionId={region.id} choice={choice} links={links} />
        </div>
        {said === 0 && mayWrite(needs.caller, region.id, 'rounds') && (
          <div class="utrecht-alert utrecht-alert--info message">
            <p>{texts.noExploration}</p>
            <p>
              <a href={addresses.deliveryBoard(language, region.id)}>{texts.toRound}</a>
            </p>
          </div>
        )}
        <MatrixFilterForm language={language} regionId={region.id} choice={choice} problems={problems} />
        <ChosenFilters language={language} choice={choice} to={(filter) => links.to({ filter })} />
        {isNoneChosen && (
          <div class="empty">
            <h2 class="empty__title">{words.noneChosen}</h2>
            <p>{words.noneChosenHelp}</p>
          </div>
        )}
        {!isNoneChosen && choice.view === 'table' && (
          <MatrixLinesTable
            language={language}
            region={region}
            lines={matrixLines(matrix, choice)}
            hasExamples={hasExamples}
            links={links}
          />
        )}
        {!isNoneChosen && choice.view === 'matrix' && (
          <matrix-keys>
            <p class="muted small no-print" data-arrows hidden>
              {words.arrows}
            </p>
            <MatrixTable
              language={language}
              region={region}
              matrix={matrix}
              hasExamples={hasExamples}
              isOpen={(line) => isOpen(choice, line)}
              links={links}
            />
          </matrix-keys>
        )}
        <details class="help">
          <summary>{texts.whatIsGap}</summary>
          <div class="help__body">
            <p>{texts.gapExplained}</p>
            <p>{words.countsExplained}</p>
          </div>
        </details>
      </section>
    </RegionPage>
  )
}
