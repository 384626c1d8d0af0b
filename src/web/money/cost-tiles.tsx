import { yearCost } from '../../domain/money/cover.ts'
import type { MoneyLine } from '../../domain/money/money.ts'
import { writeAmount } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { moneyTexts } from '../../language/plan-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'

type Props = { language: Language; lines: readonly MoneyLine[]; years: readonly number[] }

/** The cost of each year of the plan, and how much of it is covered. */
export function CostTiles({ language, lines, years }: Props) {
  const texts = moneyTexts[language]
  return (
    <ul class="tiles">
      {years.map((year) => {
        const cost = yearCost(lines, year)
        const isExample = lines.some((line) => line.year === year && line.isExample)
        return (
          <li class="tile" key={year}>
            <h2 class="tile__title">
              {texts.tileCost(year)}{' '}
              {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
            </h2>
            {cost.kind === 'unknown' ? (
              <p class="tile__figure">
                <span class="missing-mark">{texts.tileUnknown}</span>
              </p>
            ) : (
              <>
                <p class="tile__figure">
                  <span class="tile__number">{writeAmount(language, cost.costCents)}</span>
                </p>
                <p class="tile__target">{texts.tileCovered(writeAmount(language, cost.coveredCents))}</p>
                {cost.uncoveredCents > 0 ? (
                  <p class="tile__change">
                    <span class="gap-mark">
                      {texts.tileUncovered(writeAmount(language, cost.uncoveredCents))}
                    </span>
                  </p>
                ) : (
                  <p class="tile__source">{texts.tileAllCovered}</p>
                )}
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
