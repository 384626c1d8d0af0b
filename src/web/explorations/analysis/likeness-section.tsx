import type { ExplorationAnalysis } from '../../../domain/explorations/analysis/analyse-exploration.ts'
import type { FindingFacts } from '../../../domain/explorations/analysis/finding-facts.ts'
import type { LikePair } from '../../../domain/explorations/analysis/likeness.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { placeName } from '../../../presentation/registers/cell-words.ts'
import { addresses } from '../../addresses.ts'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'
import { ChooseFindings, FindingTick, mayChoose } from '../gaps/choose-findings.tsx'
import { Reasoning } from './reasoning.tsx'

type Props = { visit: Visit; region: Region; analysis: ExplorationAnalysis }

/** What looks alike: measures that might be done together, views that differ, and every pair that is proposed. */
export function LikenessSection({ visit, region, analysis }: Props) {
  const { language } = visit
  const texts = analysisTexts[language]
  const { overlaps, disagreements, alike } = analysis
  return (
    <section class="section" aria-labelledby="overlap">
      <h2 id="overlap">{texts.likeness}</h2>
      <p>{texts.likenessLead}</p>
      <h3>{texts.overlaps}</h3>
      {overlaps.length === 0 ? (
        <p class="muted">{texts.overlapsNone}</p>
      ) : (
        <dl class="facts facts--wide">
          {overlaps.map(({ line, findings }) => (
            <div key={findings[0]?.id}>
              <dt>{texts.line(line)}</dt>
              <dd>
                <ChooseFindings visit={visit} regionId={region.id}>
                  <ul class="plain-list">
                    {findings.map((finding) => (
                      <li class="tickable" key={finding.id}>
                        {mayChoose(visit, region.id) && (
                          <FindingTick language={language} number={finding.number} title={finding.title} />
                        )}
                        <span>
                          <Named language={language} region={region} finding={finding} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </ChooseFindings>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{texts.disagreements}</h3>
      {disagreements.length === 0 ? (
        <p class="muted">{texts.disagreementsNone}</p>
      ) : (
        <ul>
          {disagreements.map(({ there, lacking }) => (
            <li key={`${there.id} ${lacking.id}`}>
              {termTexts[language].parties[there.perspective]}: {texts.saysThere}{' '}
              <Named language={language} region={region} finding={there} />.{' '}
              {termTexts[language].parties[lacking.perspective]}: {texts.saysLacking}{' '}
              <Named language={language} region={region} finding={lacking} />.
            </li>
          ))}
        </ul>
      )}
      <h3>{texts.alike}</h3>
      {alike.length === 0 ? (
        <p class="muted">{texts.alikeNone}</p>
      ) : (
        <AlikeTable language={language} region={region} pairs={alike} />
      )}
      <Reasoning language={language} body={texts.likenessHow} />
    </section>
  )
}

type RowProps = { language: Language; region: Region }

function AlikeTable({ language, region, pairs }: RowProps & { pairs: readonly LikePair[] }) {
  const texts = analysisTexts[language]
  const share = (value: number) => `${writeNumber(language, Math.round(value * 100))}%`
  return (
    <TableRegion language={language} id="tabel-lijkt" caption={texts.alike} plain headed stacked>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {texts.firstFinding}
          </th>
          <th role="columnheader" scope="col">
            {texts.secondFinding}
          </th>
          <th role="columnheader" scope="col" class="cell--number">
            {texts.alikeInWords}
          </th>
          <th role="columnheader" scope="col" class="cell--number">
            {texts.alikeInTitle}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {pairs.map(({ one, other, words, title }) => (
          <tr role="row" key={`${one.id} ${other.id}`}>
            <td {...stackedCell(texts.firstFinding)}>
              <span>
                <Named language={language} region={region} finding={one} />
              </span>
            </td>
            <td {...stackedCell(texts.secondFinding)}>
              <span>
                <Named language={language} region={region} finding={other} />
              </span>
            </td>
            <td class="cell--number" {...stackedCell(texts.alikeInWords)}>
              {share(words)}
            </td>
            <td class="cell--number" {...stackedCell(texts.alikeInTitle)}>
              {share(title)}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

/** A finding by its title, and whose it is. */
function Named({ language, region, finding }: RowProps & { finding: FindingFacts }) {
  return (
    <>
      <a href={addresses.entry(language, region.id, 'findings', finding.id)} lang="nl">
        {finding.title}
      </a>{' '}
      ({placeName(region, finding.place, language)})
    </>
  )
}
