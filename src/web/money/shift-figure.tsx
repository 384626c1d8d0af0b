import { balancePerYear } from '../../domain/money/balance.ts'
import type { Action } from '../../domain/plans/plan.ts'
import type { Language } from '../../language/language.ts'
import { moneyTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { shiftInEuros, shiftOrder, shiftRows } from '../../presentation/money/shift-in-euros.ts'
import { classLooks } from '../../presentation/plans/plan-names.ts'
import { Drawn } from '../indicators/drawn.tsx'
import { TableRegion } from '../layout/table-region.tsx'

type Props = { language: Language; actions: readonly Action[]; years: readonly number[] }

/** De omslag in euros: the ribbon, and the same figures beneath it. */
export function ShiftFigure({ language, actions, years }: Props) {
  const texts = moneyTexts[language]
  const balances = balancePerYear(actions, years)
  const isExample = actions.some(({ costs }) => costs.some((line) => line.isExample))
  return (
    <section class="section" aria-labelledby="omslag">
      <h2 id="omslag">{texts.shift}</h2>
      <p>{texts.shiftLead}</p>
      <figure class="figure">
        <figcaption class="figure__caption">
          <h3 class="figure__title">{texts.shiftTitle}</h3>
          <p class="figure__unit">{texts.shiftUnit}</p>
        </figcaption>
        <Drawn
          look="figure__drawing chart-pair"
          drawings={Object.values(shiftInEuros(balances, language, 'omslag'))}
        />
        <TableRegion language={language} id="tabel-omslag" caption={texts.shiftTitle} isExample={isExample}>
          <thead>
            <tr>
              <th scope="col">{texts.year}</th>
              {shiftOrder.map((kind) => (
                <th scope="col" class="cell--number" key={kind}>
                  <span class={classLooks[kind]}>{termTexts[language].transformationClasses[kind]}</span>
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
                {parts === null ? (
                  <td colSpan={4}>
                    <span class="missing-mark">{texts.noShares}</span>
                  </td>
                ) : (
                  <>
                    {parts.map(({ kind, amount, share }) => (
                      <td class="cell--number" key={kind}>
                        {amount} <span class="small muted">{share}</span>
                      </td>
                    ))}
                    <td class="cell--number">{total}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </TableRegion>
        <p class="figure__source">
          {texts.shiftSource} {texts.shiftNote}
        </p>
      </figure>
    </section>
  )
}
