import type { EndingMoney, LeaningOn } from '../../../domain/explorations/analysis/dependence.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { writeAmount, writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { TableRegion } from '../../layout/table-region.tsx'
import { FindingLinks } from './finding-links.tsx'
import { Reasoning } from './reasoning.tsx'

type Props = {
  language: Language
  regionId: string
  leaningOn: readonly LeaningOn[]
  endingMoney: readonly EndingMoney[]
}

export function DependenceSection({ language, regionId, leaningOn, endingMoney }: Props) {
  const texts = analysisTexts[language]
  return (
    <section class="section" aria-labelledby="afhankelijkheid">
      <h2 id="afhankelijkheid">{texts.dependence}</h2>
      <h3>{texts.leaning}</h3>
      {leaningOn.length === 0 ? (
        <p class="muted">{texts.leaningNone}</p>
      ) : (
        <LeaningTable language={language} regionId={regionId} leaningOn={leaningOn} />
      )}
      <h3>{texts.ending}</h3>
      {endingMoney.length === 0 ? (
        <p class="muted">{texts.endingNone}</p>
      ) : (
        <EndingTable language={language} regionId={regionId} endingMoney={endingMoney} />
      )}
      <Reasoning language={language} body={texts.dependenceHow} />
    </section>
  )
}

function LeaningTable({ language, regionId, leaningOn }: Omit<Props, 'endingMoney'>) {
  const texts = analysisTexts[language]
  return (
    <TableRegion language={language} id="tabel-partners" caption={texts.leaning} headed>
      <thead>
        <tr>
          <th scope="col">{texts.partner}</th>
          <th scope="col">{texts.findings}</th>
          <th scope="col">{texts.aloneOn}</th>
        </tr>
      </thead>
      <tbody>
        {leaningOn.map(({ partner, findings, aloneOn }) => (
          <tr key={partner}>
            <th scope="row" lang="nl">
              {partner}
            </th>
            <td>
              <FindingLinks language={language} regionId={regionId} findings={findings} />
            </td>
            <td>{aloneOn.length === 0 ? texts.aloneOnNone : writeList(language, aloneOn.map(texts.line))}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function EndingTable({ language, regionId, endingMoney }: Omit<Props, 'leaningOn'>) {
  const texts = analysisTexts[language]
  return (
    <TableRegion language={language} id="tabel-geld" caption={texts.ending} headed>
      <thead>
        <tr>
          <th scope="col">{texts.year}</th>
          <th scope="col">{texts.findings}</th>
          <th scope="col" class="cell--number">
            {texts.yearlyCost}
          </th>
        </tr>
      </thead>
      <tbody>
        {endingMoney.map(({ year, findings, costCents, costUnknown }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>
              <FindingLinks language={language} regionId={regionId} findings={findings} />
            </td>
            <td class="cell--number">
              {writeAmount(language, costCents)}{' '}
              {costUnknown > 0 && <span class="small muted">{texts.costsUnknown(costUnknown)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
