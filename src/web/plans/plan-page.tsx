import { mayWriteSome } from '../../domain/caller.ts'
import { sumCents } from '../../domain/money/money.ts'
import type { PlanVersion } from '../../domain/plans/versions/plan-version.ts'
import { planYears } from '../../domain/regions/region.ts'
import { writeAmount } from '../../language/figures.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { measureTexts } from '../../language/plans/measure-texts.ts'
import { planEditorTexts } from '../../language/plans/plan-editor-texts.ts'
import { goalTexts } from '../../language/registers/goal-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { PlanOfRegion } from '../../operations/plans/read-plan.ts'
import { addresses } from '../addresses.ts'
import { Flash } from '../forms/flash.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { PlanNavigation } from './plan-navigation.tsx'
import { PlanOverview } from './plan-overview.tsx'
import { PlanStanding } from './plan-standing.tsx'

type Props = PlanOfRegion & { visit: Visit; versions: readonly PlanVersion[] }

/** The plan on one page; prints on A3. */
export function PlanPage({ visit, region, plan, versions }: Props) {
  const { language, needs } = visit
  const texts = planTexts[language]
  const title = texts.title(region.planFrom, region.planTo)
  const isExample = plan.actions.some((action) => action.isExample)
  const isEmpty = plan.goals.length === 0
  return (
    <RegionPage visit={visit} region={region} section="plan" title={title} width="wide">
      <Flash visit={visit} regionId={region.id} />
      <div class="print-a3">
        <header class="intro">
          <p class="intro__kicker">
            {region.name} {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
          </p>
          <h1>{title}</h1>
          <p class="lead">{texts.lead}</p>
          <PlanStanding language={language} regionId={region.id} versions={versions} />
        </header>
        <PlanNavigation visit={visit} regionId={region.id} />
        <section class="section" aria-label={texts.onePage}>
          <div class="section__head">
            <Sums visit={visit} region={region} plan={plan} />
            {mayWriteSome(needs.caller, region.id, 'actions') && (
              <div class="section__actions">
                <a
                  class="utrecht-button utrecht-button--secondary-action"
                  href={addresses.planEditor(language, region.id)}
                >
                  {planEditorTexts[language].open}
                </a>
                {mayWriteSome(needs.caller, region.id, 'goals') && (
                  <a
                    class="utrecht-button utrecht-button--secondary-action"
                    href={addresses.newEntry(language, region.id, 'goals')}
                  >
                    {goalTexts[language].add}
                  </a>
                )}
                <a
                  class="utrecht-button utrecht-button--primary-action"
                  href={addresses.newEntry(language, region.id, 'actions')}
                >
                  {texts.addAction}
                </a>
              </div>
            )}
          </div>
          {isEmpty && (
            <div class="utrecht-alert utrecht-alert--info message">
              <h2 class="message__title">{texts.empty}</h2>
              <p>{texts.emptyHelp}</p>
              {mayWriteSome(needs.caller, region.id, 'actions') && (
                <p>
                  <a href={addresses.typicalMeasures(language, region.id)}>{measureTexts[language].title}</a>
                </p>
              )}
            </div>
          )}
          <PlanOverview
            language={language}
            region={region}
            plan={plan}
            links={{
              action: (id) => addresses.entry(language, region.id, 'actions', id),
              goal: (id) => addresses.entry(language, region.id, 'goals', id),
            }}
          />
          <p class="small muted no-print">{texts.print}</p>
        </section>
      </div>
    </RegionPage>
  )
}

function Sums({ visit: { language }, region, plan }: Omit<Props, 'versions'>) {
  const costs = plan.actions.flatMap((action) => action.costs)
  return (
    <p>
      <span class="number">{planTexts[language].sums(plan.goals.length, plan.actions.length)}</span>
      {planYears(region)
        .map((year) => ({ year, lines: costs.filter((line) => line.year === year) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ year, lines }) => (
          <span key={year}>
            {', '}
            {year}: <span class="number">{writeAmount(language, sumCents(lines))}</span>
          </span>
        ))}
    </p>
  )
}
