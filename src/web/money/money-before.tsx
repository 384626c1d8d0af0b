import type { Fund } from '../../domain/money/money.ts'
import { writeAmount } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { moneyTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { TableRegion } from '../layout/table-region.tsx'

type Props = { language: Language; funds: readonly Fund[]; until: number; addressOf?: (id: string) => string }

/** Money of the years before the plan, each amount with its own explanation. Not added up: a commitment is part of a grant. */
export function MoneyBefore({ language, funds, until, addressOf }: Props) {
  const texts = moneyTexts[language]
  if (funds.length === 0) return null
  return (
    <section class="section" aria-labelledby="geld-vooraf">
      <h2 id="geld-vooraf">{texts.before(until)}</h2>
      <p>{texts.beforeLead}</p>
      <TableRegion language={language} id="tabel-vooraf" caption={texts.beforeTable} plain>
        <thead>
          <tr>
            <th scope="col">{texts.fund}</th>
            <th scope="col">{texts.year}</th>
            <th scope="col" class="cell--number">
              {texts.amount}
            </th>
            <th scope="col">{texts.nature}</th>
            <th scope="col">{texts.explanation}</th>
          </tr>
        </thead>
        <tbody>
          {funds.map((fund) => (
            <tr key={fund.id}>
              <th scope="row">
                {addressOf ? (
                  <a href={addressOf(fund.id)} lang="nl">
                    {fund.name}
                  </a>
                ) : (
                  <span lang="nl">{fund.name}</span>
                )}{' '}
                {fund.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
              </th>
              <td>{fund.year}</td>
              <td class="cell--number">{writeAmount(language, fund.amountCents)}</td>
              <td>{termTexts[language].durations[fund.duration]}</td>
              <td>
                <span lang="nl">{fund.explanation}</span>
                {fund.source !== '' && (
                  <>
                    {' '}
                    <span class="small muted">
                      {texts.source}: <span lang="nl">{fund.source}</span>
                    </span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}
