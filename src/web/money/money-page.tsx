import { mayWrite } from '../../domain/caller.ts'
import { fundUses } from '../../domain/money/cover.ts'
import { planYears } from '../../domain/regions/region.ts'
import { moneyTexts } from '../../language/plan-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { PlanOfRegion } from '../../operations/plans/read-plan.ts'
import { addresses } from '../addresses.ts'
import { Flash } from '../forms/flash.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { CostPerAction } from './cost-per-action.tsx'
import { CostTiles } from './cost-tiles.tsx'
import { FundTable } from './fund-table.tsx'
import { MoneyBefore } from './money-before.tsx'
import { ShiftFigure } from './shift-figure.tsx'

type Props = PlanOfRegion & { visit: Visit }

/** Funds, costs and cover, year by year; and how the money divides over prevention, housing and shelter. */
export function MoneyPage({ visit, region, plan }: Props) {
  const { language } = visit
  const texts = moneyTexts[language]
  const years = planYears(region)
  const lines = plan.actions.flatMap(({ costs }) => costs)
  const isEmpty = plan.funds.length === 0 && lines.length === 0
  return (
    <RegionPage visit={visit} region={region} section="money" title={texts.title} width="wide">
      <Flash visit={visit} regionId={region.id} />
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead(region.planFrom, region.planTo)}</p>
        <MoneyActions visit={visit} region={region} />
      </header>
      {isEmpty && (
        <div class="empty">
          <h2 class="empty__title">{texts.empty}</h2>
          <p>{texts.emptyHelp}</p>
        </div>
      )}
      {lines.length > 0 && <CostTiles language={language} lines={lines} years={years} />}
      {lines.length > 0 && <ShiftFigure language={language} actions={plan.actions} years={years} />}
      <FundSection visit={visit} region={region} plan={plan} />
      {plan.actions.length > 0 && (
        <CostPerAction
          language={language}
          actions={plan.actions}
          years={years}
          addressOf={(id) => addresses.entry(language, region.id, 'actions', id)}
        />
      )}
      <MoneyBefore
        language={language}
        funds={plan.funds.filter(({ year }) => year < region.planFrom)}
        until={region.planFrom - 1}
        addressOf={(id) => addresses.entry(language, region.id, 'funds', id)}
      />
    </RegionPage>
  )
}

/** A table of funds per year of the plan; a year without funds has none. */
function FundSection({ visit: { language }, region, plan }: Props) {
  const lines = plan.actions.flatMap(({ costs }) => costs)
  const perYear = planYears(region).map((year) => ({
    year,
    uses: fundUses(
      plan.funds.filter((fund) => fund.year === year),
      lines,
    ),
  }))
  const filled = perYear.filter(({ uses }) => uses.length > 0)
  if (filled.length === 0) return null
  return (
    <section class="section" aria-labelledby="geldbronnen">
      <h2 id="geldbronnen">{moneyTexts[language].funds}</h2>
      <div class="stack">
        {filled.map(({ year, uses }) => (
          <FundTable
            key={year}
            language={language}
            year={year}
            uses={uses}
            addressOf={(id) => addresses.entry(language, region.id, 'funds', id)}
          />
        ))}
      </div>
    </section>
  )
}

function MoneyActions({ visit: { language, needs }, region }: Pick<Props, 'visit' | 'region'>) {
  const texts = moneyTexts[language]
  const mayAdd = mayWrite(needs.caller, region.id, 'money-lines')
  return (
    <div class="utrecht-button-group no-print">
      {mayAdd && (
        <>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.newEntry(language, region.id, 'money-lines')}
          >
            {texts.addCost}
          </a>
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={addresses.newEntry(language, region.id, 'funds')}
          >
            {texts.addFund}
          </a>
        </>
      )}
      {(['funds', 'money-lines'] as const).map((noun) => (
        <a
          key={noun}
          class="utrecht-button utrecht-button--subtle"
          href={addresses.register(language, region.id, noun)}
        >
          {registerTexts[noun][language].plural}
        </a>
      ))}
    </div>
  )
}
