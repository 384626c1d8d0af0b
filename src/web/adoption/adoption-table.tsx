import type { PlaceRoute } from '../../domain/adoption/adoption.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { adoptionMap } from '../../presentation/adoption/adoption-map.ts'
import { stateWord } from '../../presentation/adoption/adoption-words.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { Drawn } from '../indicators/drawn.tsx'
import { stackedCell, TableRegion } from '../layout/table-region.tsx'
import type { AdoptionProps } from './adoption-props.ts'

/** Who has decided, as a table and as a map of tiles that says the same. */
export function AdoptionTable({ visit: { language }, region, adoption, places }: AdoptionProps) {
  const texts = adoptionTexts[language]
  const { municipalities, version } = adoption
  const map = adoptionMap(places, municipalities, language, 'kaart-vaststelling')
  return (
    <section class="section" aria-labelledby="kop-wie">
      <h2 id="kop-wie">{texts.who}</h2>
      <div class="grid-2">
        <TableRegion
          language={language}
          id="tabel-vaststelling"
          caption={texts.whoCaption(version ? texts.aboutVersion(version.number) : '')}
          stacked
        >
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {texts.place}
              </th>
              <th role="columnheader" scope="col">
                {texts.state}
              </th>
              <th role="columnheader" scope="col" class="cell--number">
                {texts.steps}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {[...municipalities, adoption.region].map((route) => (
              <tr role="row" key={route.place}>
                <th role="rowheader" scope="row">
                  {placeName(region, route.place, language)}
                </th>
                <td {...stackedCell(texts.state)}>{stateWord(route.state, language)}</td>
                <td class="cell--number" {...stackedCell(texts.steps)}>
                  {texts.stepsDone(...countSteps(route))}
                </td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
        <figure class="figure">
          <figcaption class="figure__caption">
            <h3 class="figure__title">{texts.mapTitle}</h3>
            <p class="figure__unit">{texts.mapUnit}</p>
          </figcaption>
          <Drawn look="figure__drawing chart-pair" drawings={[map.narrow, map.wide]} />
        </figure>
      </div>
    </section>
  )
}

function countSteps({ steps }: PlaceRoute): [number, number] {
  const required = steps.filter((step) => step.required)
  return [required.filter(({ state }) => state === 'decided').length, required.length]
}
