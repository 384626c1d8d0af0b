import { type DecidedGap, isDecided, stateOfGap } from '../../../domain/explorations/undecided-gaps.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import { gapSentence } from '../../../presentation/explorations/gap-words.ts'
import { addresses } from '../../addresses.ts'
import { TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'
import { GapAnswers } from './gap-answers.tsx'

type Props = { visit: Visit; region: Region; gaps: readonly DecidedGap[] }

/** Between findings and plan on the golden thread: every gap, and what is done about it. */
export function GapsOnThread({ visit: { language }, region, gaps }: Props) {
  const texts = gapTexts[language]
  if (gaps.length === 0) return null
  return (
    <section class="section" aria-labelledby="leemten">
      <h2 id="leemten">{texts.onThread}</h2>
      <TableRegion language={language} id="tabel-leemten" caption={texts.threadTable} plain headed>
        <thead>
          <tr>
            <th scope="col">{texts.gapColumn}</th>
            <th scope="col">{texts.answerColumn}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <tr key={gap.key}>
              <th scope="row">
                <a href={addresses.gap(language, region.id, gap.key)}>
                  {gapSentence(gap.gap, stateOfGap(gap), { language, region })}
                </a>
              </th>
              <td>
                {isDecided(gap) ? (
                  <GapAnswers language={language} regionId={region.id} gap={gap} />
                ) : (
                  <span class="gap-mark">{texts.open}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}
