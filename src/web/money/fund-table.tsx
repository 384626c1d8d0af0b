import type { FundUse } from '../../domain/money/cover.ts'
import { writeAmount } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { moneyTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { TableRegion } from '../layout/table-region.tsx'

type Props = {
  language: Language
  year: number
  uses: readonly FundUse[]
  addressOf?: (id: string) => string
}

/** The funds of one year: what they hold, what actions take from them, and what is left or too much. */
export function FundTable({ language, year, uses, addressOf }: Props) {
  const texts = moneyTexts[language]
  const total = (of: (use: FundUse) => number) => uses.reduce((sum, use) => sum + of(use), 0)
  return (
    <TableRegion language={language} id={`geldbronnen-${year}`} caption={texts.fundTable(year)}>
      <thead>
        <tr>
          <th scope="col">{texts.fund}</th>
          <th scope="col">{texts.nature}</th>
          <th scope="col" class="cell--number">
            {texts.amount}
          </th>
          <th scope="col" class="cell--number">
            {texts.used}
          </th>
          <th scope="col" class="cell--number">
            {texts.free}
          </th>
        </tr>
      </thead>
      <tbody>
        {uses.map(({ fund, usedCents, freeCents }) => (
          <tr key={fund.id}>
            <th scope="row">
              {addressOf ? <a href={addressOf(fund.id)}>{fund.code}</a> : fund.code}{' '}
              {fund.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
              <br />
              <span class="small muted" lang="nl">
                {fund.name}
              </span>
            </th>
            <td>{termTexts[language].durations[fund.duration]}</td>
            <td class="cell--number">{writeAmount(language, fund.amountCents)}</td>
            <td class="cell--number">{writeAmount(language, usedCents)}</td>
            <td class="cell--number">
              <Free language={language} cents={freeCents} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          <td />
          <td class="cell--number">
            {writeAmount(
              language,
              total(({ fund }) => fund.amountCents),
            )}
          </td>
          <td class="cell--number">
            {writeAmount(
              language,
              total(({ usedCents }) => usedCents),
            )}
          </td>
          <td class="cell--number">
            <Free language={language} cents={total(({ freeCents }) => freeCents)} />
          </td>
        </tr>
      </tfoot>
    </TableRegion>
  )
}

function Free({ language, cents }: { language: Language; cents: number }) {
  if (cents >= 0) return writeAmount(language, cents)
  return <span class="gap-mark">{moneyTexts[language].over(writeAmount(language, -cents))}</span>
}
