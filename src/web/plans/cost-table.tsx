import { sumCents } from '../../domain/money/money.ts'
import type { Action } from '../../domain/plans/plan.ts'
import { writeAmount } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { TableRegion } from '../layout/table-region.tsx'

type Props = { language: Language; action: Action; addressOf?: (id: string) => string }

/** What an action costs, line by line, and what covers it. */
export function CostTable({ language, action, addressOf }: Props) {
  const texts = planTexts[language]
  if (action.costs.length === 0)
    return (
      <p>
        <span class="missing-mark">{texts.noCosts}</span>
      </p>
    )
  return (
    <TableRegion language={language} id={`kosten-${action.code}`} caption={texts.costsOf(action.code)} headed>
      <thead>
        <tr>
          <th scope="col">{texts.year}</th>
          <th scope="col" class="cell--number">
            {texts.cost}
          </th>
          <th scope="col">{texts.nature}</th>
          <th scope="col">{texts.fund}</th>
          <th scope="col">{texts.explanation}</th>
        </tr>
      </thead>
      <tbody>
        {action.costs.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              {addressOf ? <a href={addressOf(line.id)}>{line.year}</a> : line.year}{' '}
              {line.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
            </th>
            <td class="cell--number">{writeAmount(language, line.amountCents)}</td>
            <td>{termTexts[language].durations[line.duration]}</td>
            <td>{line.fund === null ? <span class="gap-mark">{texts.noCover}</span> : line.fund.code}</td>
            <td lang="nl">{line.explanation}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{wordTexts[language].total}</th>
          <td class="cell--number">{writeAmount(language, sumCents(action.costs))}</td>
          <td colSpan={3} />
        </tr>
      </tfoot>
    </TableRegion>
  )
}
