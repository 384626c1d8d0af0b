import type { Risk } from '../../../domain/plans/plan.ts'
import { type RiskCell, riskMatrix, riskScale } from '../../../domain/plans/risk-matrix.ts'
import type { Language } from '../../../language/language.ts'
import { riskMatrixTexts } from '../../../language/plans/risk-matrix-texts.ts'
import { addresses } from '../../addresses.ts'
import { TableRegion } from '../../layout/table-region.tsx'

type Props = { language: Language; regionId: string; risks: readonly Risk[] }

/** Where each risk stands by chance and effect, by its number; what the tone of a cell means is said below. */
export function RiskMatrixTable({ language, regionId, risks }: Props) {
  const texts = riskMatrixTexts[language]
  return (
    <>
      <TableRegion
        language={language}
        id="risicomatrix"
        caption={texts.caption}
        isExample={risks.some(({ isExample }) => isExample)}
      >
        <thead>
          <tr>
            <th scope="col">{texts.corner}</th>
            {riskScale.map((effect) => (
              <th scope="col" key={effect}>
                {texts.effect(effect)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskMatrix(risks).map((row) => (
            <tr key={row[0]?.chance}>
              <th scope="row">{texts.chance(row[0]?.chance ?? 0)}</th>
              {row.map((cell) => (
                <td key={cell.effect} class={`risk-cell risk-cell--${cell.weight}`}>
                  <RisksHere language={language} regionId={regionId} cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p class="muted">{texts.howToRead}</p>
      <ul class="legend">
        {(['large', 'medium', 'small'] as const).map((weight) => (
          <li key={weight}>
            <span class={`legend__swatch risk-cell--${weight}`} /> {texts.legend[weight]}
          </li>
        ))}
      </ul>
    </>
  )
}

function RisksHere({ language, regionId, cell }: { language: Language; regionId: string; cell: RiskCell }) {
  const texts = riskMatrixTexts[language]
  if (cell.risks.length === 0) return <>{texts.none}</>
  return (
    <ul class="risk-cell__numbers">
      {cell.risks.map(({ id, number, title }) => (
        <li key={id}>
          <a
            href={addresses.entry(language, regionId, 'risks', id)}
            aria-label={texts.risk(number, title)}
            title={title}
          >
            {number}
          </a>
        </li>
      ))}
    </ul>
  )
}
