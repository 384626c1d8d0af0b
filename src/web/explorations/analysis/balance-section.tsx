import type { Balance } from '../../../domain/explorations/analysis/balance.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { writeAmount, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { TableRegion } from '../../layout/table-region.tsx'
import { Reasoning } from './reasoning.tsx'

type Props = { language: Language; balance: readonly Balance[] }

export function BalanceSection({ language, balance }: Props) {
  const texts = analysisTexts[language]
  return (
    <section class="section" aria-labelledby="verhouding">
      <h2 id="verhouding">{texts.balance}</h2>
      <TableRegion language={language} id="tabel-verhouding" caption={texts.balanceTable} headed>
        <thead>
          <tr>
            <th scope="col">{texts.kind}</th>
            {[texts.measures, texts.yearlyCost, texts.share].map((heading) => (
              <th scope="col" class="cell--number" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {balance.map(({ transformationClass, measures, costCents, costUnknown, costShare }) => (
            <tr key={transformationClass}>
              <th scope="row">
                <span class={`class-mark class-mark--${transformationClass}`}>
                  {termTexts[language].transformationClasses[transformationClass]}
                </span>
              </th>
              <td class="cell--number">{writeNumber(language, measures)}</td>
              <td class="cell--number">
                {writeAmount(language, costCents)}{' '}
                {costUnknown > 0 && <span class="small muted">{texts.costsUnknown(costUnknown)}</span>}
              </td>
              <td class="cell--number">
                {costShare === null ? '' : `${writeNumber(language, Math.round(costShare * 100))}%`}
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <Reasoning language={language} body={texts.balanceHow} />
    </section>
  )
}
