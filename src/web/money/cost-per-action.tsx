import { yearCost } from '../../domain/money/cover.ts'
import { type Action, isStanding } from '../../domain/plans/plan.ts'
import { writeAmount } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { moneyTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { classLooks } from '../../presentation/plans/plan-names.ts'
import { TableRegion } from '../layout/table-region.tsx'

type Props = {
  language: Language
  actions: readonly Action[]
  years: readonly number[]
  addressOf?: (id: string) => string
}

/** Every action with its cost per year and what covers it; the last row adds up what is known. */
export function CostPerAction({ language, actions, years, addressOf }: Props) {
  const texts = moneyTexts[language]
  return (
    <section class="section" aria-labelledby="kosten-per-actie">
      <h2 id="kosten-per-actie">{texts.perAction}</h2>
      <p>{texts.perActionLead}</p>
      <TableRegion language={language} id="tabel-kosten" caption={texts.perActionTable} plain headed>
        <thead>
          <tr>
            <th scope="col">{texts.action}</th>
            {years.flatMap((year) => [
              <th scope="col" class="cell--number" key={`kosten-${year}`}>
                {year}
              </th>,
              <th scope="col" key={`dekking-${year}`}>
                {texts.coverIn(year)}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.id}>
              <th scope="row">
                <ActionName
                  language={language}
                  action={action}
                  {...(addressOf ? { address: addressOf(action.id) } : {})}
                />
              </th>
              {years.map((year) => (
                <YearCells key={year} language={language} action={action} year={year} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            {years.map((year) => (
              <TotalCells key={year} language={language} actions={actions} year={year} />
            ))}
          </tr>
        </tfoot>
      </TableRegion>
    </section>
  )
}

function ActionName({ language, action, address }: { language: Language; action: Action; address?: string }) {
  const name = (
    <>
      {action.code} <span lang="nl">{action.title}</span>
    </>
  )
  return (
    <>
      {address === undefined ? name : <a href={address}>{name}</a>}{' '}
      {action.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      <br />
      <span class={classLooks[action.transformationClass]}>
        {termTexts[language].transformationClasses[action.transformationClass]}
      </span>{' '}
      {!isStanding(action) && (
        <span class="small muted">{termTexts[language].actionStatuses[action.status].toLowerCase()}</span>
      )}
    </>
  )
}

function YearCells({ language, action, year }: { language: Language; action: Action; year: number }) {
  const texts = moneyTexts[language]
  const cost = yearCost(action.costs, year)
  if (cost.kind === 'unknown')
    return action.years.includes(year) ? (
      <>
        <td class="cell--number">
          <span class="missing-mark">{texts.costUnknown}</span>
        </td>
        <td />
      </>
    ) : (
      <>
        <td class="cell--number muted">{texts.noYear}</td>
        <td />
      </>
    )
  const funds = [
    ...new Set(action.costs.filter((line) => line.year === year).flatMap(({ fund }) => fund?.code ?? [])),
  ]
  return (
    <>
      <td class="cell--number">{writeAmount(language, cost.costCents)}</td>
      <td>
        {funds.join(', ')}{' '}
        {cost.uncoveredCents > 0 && (
          <span class="gap-mark">{texts.uncovered(writeAmount(language, cost.uncoveredCents))}</span>
        )}
      </td>
    </>
  )
}

/** A total over fewer actions than take place that year says so. */
function TotalCells({
  language,
  actions,
  year,
}: {
  language: Language
  actions: readonly Action[]
  year: number
}) {
  const texts = moneyTexts[language]
  const expected = actions.filter(
    ({ years, costs }) => years.includes(year) || costs.some((line) => line.year === year),
  )
  const known = expected.filter(({ costs }) => costs.some((line) => line.year === year))
  const cost = yearCost(
    actions.flatMap(({ costs }) => costs),
    year,
  )
  if (cost.kind === 'unknown')
    return (
      <>
        <td class="cell--number">
          <span class="missing-mark">{texts.costUnknown}</span>
        </td>
        <td />
      </>
    )
  return (
    <>
      <td class="cell--number">{writeAmount(language, cost.costCents)}</td>
      <td>
        {known.length < expected.length && (
          <span class="small muted">{texts.someUnknown(known.length, expected.length)} </span>
        )}
        {cost.uncoveredCents > 0 && (
          <span class="gap-mark">{texts.uncovered(writeAmount(language, cost.uncoveredCents))}</span>
        )}
      </td>
    </>
  )
}
