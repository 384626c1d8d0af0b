import { originOfMeasures, typicalMeasures } from '../../../domain/plans/measures/typical-measure.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import { comparable } from '../../../operations/plans/measures/comparable.ts'
import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { addresses } from '../../addresses.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { MeasureCard } from './measure-card.tsx'
import { measureKeys } from './measure-rows.ts'
import { NoGoal } from './no-goal.tsx'

type Props = {
  visit: Visit
  editor: PlanEditor
  /** Somebody went on without choosing any. */
  isAsked: boolean
}

/** What regions often do, per line, to be ticked; the line and the gap it is for stand in the address. */
export function ChooseMeasuresPage({ visit, editor, isAsked }: Props) {
  const { language, url } = visit
  const { region } = editor
  const texts = measureTexts[language]
  const asked = url.searchParams.get(measureKeys.line) ?? ''
  const lines = linesWithMeasures(region).filter(({ number }) => asked === '' || String(number) === asked)
  const gap = url.searchParams.get(measureKeys.gap) ?? ''
  const actions = editor.actions.map(comparable)
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.title}>
      {isAsked && (
        <div class="utrecht-alert utrecht-alert--error message" role="alert">
          <p>{texts.chooseFirst}</p>
        </div>
      )}
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <div class="utrecht-alert utrecht-alert--info message">
        <p>
          {originOfMeasures[language]} {texts.dutchOnly}
        </p>
      </div>
      <Lines visit={visit} region={region} shown={lines.length} />
      <form method="get" action={addresses.takeMeasures(language, region.id)}>
        {gap !== '' && <input type="hidden" name={measureKeys.gap} value={gap} />}
        {lines.map(({ number, title }) => (
          <section class="section" key={number} aria-labelledby={`lijn-${number}`}>
            <h2 id={`lijn-${number}`}>
              <span class="line-number">{number}</span> {title[language]}
            </h2>
            <NoGoal visit={visit} editor={editor} line={number} />
            <ul class="cards">
              {typicalMeasures
                .filter(({ actionLine }) => actionLine === number)
                .map((measure) => (
                  <MeasureCard
                    key={measure.code}
                    visit={visit}
                    regionId={region.id}
                    measure={measure}
                    actions={actions}
                    gap={gap}
                  />
                ))}
            </ul>
          </section>
        ))}
        <p class="small muted">{texts.chooseHelp}</p>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.choose}
        </button>
      </form>
    </RegionPage>
  )
}

/** One line at a time, or all of them. */
function Lines({
  visit: { language },
  region,
  shown,
}: Pick<Props, 'visit'> & { region: Region; shown: number }) {
  const texts = measureTexts[language]
  const lines = linesWithMeasures(region)
  if (shown < lines.length)
    return (
      <p>
        <a href={addresses.typicalMeasures(language, region.id)}>{texts.allLines}</a>
      </p>
    )
  return (
    <nav aria-label={texts.lines}>
      <ul class="measure-lines">
        {lines.map(({ number, title }) => (
          <li key={number}>
            <a href={`#lijn-${number}`}>
              {texts.line(number)}: {title[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A later edition of the national plan can have lines this list knows nothing of. */
function linesWithMeasures({ actionLines }: Region): Region['actionLines'] {
  return actionLines.filter(({ number }) => typicalMeasures.some(({ actionLine }) => actionLine === number))
}
