import type { Coverage } from '../../../domain/explorations/analysis/coverage.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { TableRegion } from '../../layout/table-region.tsx'
import { Reasoning } from './reasoning.tsx'

type Props = { language: Language; coverage: readonly Coverage[] }

export function CoverageSection({ language, coverage }: Props) {
  const texts = analysisTexts[language]
  return (
    <section class="section" aria-labelledby="aanbod">
      <h2 id="aanbod">{texts.coverage}</h2>
      <p>{texts.coverageLead}</p>
      <TableRegion language={language} id="tabel-aanbod" caption={texts.coverageTable} headed>
        <thead>
          <tr>
            <th scope="col">{texts.municipality}</th>
            {[texts.inhabitants, texts.measures, texts.lines, texts.perTenThousand, texts.reach].map(
              (heading) => (
                <th scope="col" class="cell--number" key={heading}>
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {coverage.map((row) => (
            <CoverageRow key={row.place} language={language} row={row} />
          ))}
        </tbody>
      </TableRegion>
      <Reasoning language={language} body={texts.coverageHow} />
    </section>
  )
}

function CoverageRow({ language, row }: { language: Language; row: Coverage }) {
  const texts = analysisTexts[language]
  const write = (value: number) => writeNumber(language, Number(value.toFixed(1)))
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td class="cell--number">{write(row.inhabitants)}</td>
      <td class="cell--number">{write(row.measures)}</td>
      <td class="cell--number">{write(row.lines)}</td>
      <td class="cell--number">
        {write(row.measuresPerTenThousand)} {row.isThin && <span class="gap-mark">{texts.thin}</span>}
      </td>
      <td class="cell--number">
        {row.reachPerTenThousand === null ? (
          <span class="missing-mark">{texts.reachUnknown}</span>
        ) : (
          <>
            {write(row.reachPerTenThousand)}{' '}
            {row.reachKnown < row.measures && (
              <span class="small muted">{texts.reachKnown(write(row.reachKnown), write(row.measures))}</span>
            )}
          </>
        )}
      </td>
    </tr>
  )
}
