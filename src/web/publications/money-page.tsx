import { fundUses } from '../../domain/money/cover.ts'
import { planYears } from '../../domain/regions/region.ts'
import { moneyTexts } from '../../language/plan-texts.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { CostPerAction } from '../money/cost-per-action.tsx'
import { CostTiles } from '../money/cost-tiles.tsx'
import { FundTable } from '../money/fund-table.tsx'
import { MoneyBefore } from '../money/money-before.tsx'
import { ShiftFigure } from '../money/shift-figure.tsx'
import { PublicFrame } from './public-frame.tsx'
import type { PublicPageProps } from './public-pages.ts'

/** Funds, costs and cover per year, as the region's own page has them, without the way to change them. */
export function PublicMoneyPage({ language, facts }: PublicPageProps) {
  const texts = publicationTexts[language]
  const { region, plan } = facts
  const years = planYears(region)
  const lines = plan.actions.flatMap(({ costs }) => costs)
  const funds = years
    .map((year) => plan.funds.filter((fund) => fund.year === year))
    .filter(({ length }) => length > 0)
  return (
    <PublicFrame
      language={language}
      facts={facts}
      page="money"
      title={texts.pages.money}
      lead={texts.moneyLead}
      width="wide"
    >
      {lines.length === 0 && plan.funds.length === 0 && <p class="muted">{texts.noMoney}</p>}
      {lines.length > 0 && (
        <>
          <CostTiles language={language} lines={lines} years={years} />
          <ShiftFigure language={language} actions={plan.actions} years={years} />
        </>
      )}
      {funds.length > 0 && (
        <section class="section" aria-labelledby="geldbronnen">
          <h2 id="geldbronnen">{moneyTexts[language].funds}</h2>
          <div class="stack">
            {funds.map((own) => (
              <FundTable
                key={own[0]?.year}
                language={language}
                year={own[0]?.year ?? 0}
                uses={fundUses(own, lines)}
              />
            ))}
          </div>
        </section>
      )}
      {plan.actions.length > 0 && <CostPerAction language={language} actions={plan.actions} years={years} />}
      <MoneyBefore
        language={language}
        funds={plan.funds.filter(({ year }) => year < region.planFrom)}
        until={region.planFrom - 1}
      />
    </PublicFrame>
  )
}
