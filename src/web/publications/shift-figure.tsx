import type { YearBalance } from '../../domain/money/balance.ts'
import type { Language } from '../../language/language.ts'
import { moneyTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { shiftInEuros, shiftOrder, shiftRows } from '../../presentation/money/shift-in-euros.ts'
import { Drawn } from '../indicators/drawn.tsx'
import { TableRegion } from '../plans/table-region.tsx'

type Props = { language: Language; balances: readonly YearBalance[]; isExample: boolean }

/** De omslag in euros, with the same figures beside it as a table. */
export function ShiftFigure({ language, balances, isExample }: Props) {
  const texts = moneyTexts[language]
  return (
    <figure class="figure">
      <figcaption class="figure__caption">
        <h3 class="figure__title">{texts.shiftTitle}</h3>
        <p class="figure__unit">{texts.shiftUnit}</p>
      </figcaption>
      <Drawn look="figure__drawing chart-pair" drawings={Object.values(shiftInEuros(balances, language, 'omslag'))} />
      <TableRegion language={language} id="tabel-omslag" caption={texts.shift} isExample={isExample}>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            {shiftOrder.map((kind) => (
              <th scope="col" class="cell--number" key={kind}>
                {termTexts[language].transformationClasses[kind]}
              </th>
            ))}
            <th scope="col" class="cell--number">
              {wordTexts[language].total}
            </th>
          </tr>
        </thead>
        <tbody>
          {shiftRows(balances, language).map(({ year, parts, total }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {shiftOrder.map((kind) => {
                const part = parts?.find((one) => one.kind === kind)
                return (
                  <td class="cell--number" key={kind}>
                    {part ? `${part.amount} (${part.share})` : <span class="missing-mark">{texts.noShares}</span>}
                  </td>
                )
              })}
              <td class="cell--number">{total}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p class="figure__source">{texts.shiftNote}</p>
    </figure>
  )
}
