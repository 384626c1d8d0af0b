import { writeDay, writeNumber } from '../../../language/figures.ts'
import { overviewTexts } from '../../../language/home-texts.ts'
import type { Language } from '../../../language/language.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { OverviewPlace } from '../../../operations/regions/select-region-facts.ts'
import { inhabitantsMap } from '../../../presentation/regions/inhabitants-map.ts'
import { Drawn } from '../../indicators/drawn.tsx'
import { TableRegion } from '../../layout/table-region.tsx'

type Props = { language: Language; places: readonly OverviewPlace[] }

/** Who belongs to the region now, as a table and as a map of tiles. */
export function MunicipalitiesSection({ language, places }: Props) {
  const texts = overviewTexts[language]
  return (
    <section class="section" aria-labelledby="kop-gemeenten">
      <h2 id="kop-gemeenten">{texts.municipalitiesTitle}</h2>
      {places.length === 0 ? (
        <p>{texts.noMunicipalities}</p>
      ) : (
        <div class="grid-2">
          <PlacesTable language={language} places={places} />
          <PlacesMap language={language} places={places} />
        </div>
      )}
    </section>
  )
}

function PlacesTable({ language, places }: Props) {
  const texts = overviewTexts[language]
  const total = (of: (place: OverviewPlace) => number) =>
    writeNumber(
      language,
      places.reduce((sum, place) => sum + of(place), 0),
    )
  return (
    <TableRegion language={language} id="tabel-gemeenten" caption={texts.municipalitiesCaption}>
      <thead>
        <tr>
          <th scope="col">{texts.municipality}</th>
          <th scope="col" class="cell--number">
            {texts.inhabitants}
          </th>
          <th scope="col" class="cell--number">
            {texts.findings}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ code, name, inhabitants, findings, isCentre }) => (
          <tr key={code}>
            <th scope="row">
              {name} {isCentre && <span class="small muted">{texts.centre}</span>}
            </th>
            <td class="cell--number">{writeNumber(language, inhabitants)}</td>
            <td class="cell--number">{writeNumber(language, findings)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{wordTexts[language].total}</th>
          <td class="cell--number">{total(({ inhabitants }) => inhabitants)}</td>
          <td class="cell--number">{total(({ findings }) => findings)}</td>
        </tr>
      </tfoot>
    </TableRegion>
  )
}

function PlacesMap({ language, places }: Props) {
  const texts = overviewTexts[language]
  const map = inhabitantsMap(places, language, 'kaart-gemeenten')
  const days = [...new Set(places.map(({ inhabitantsOn }) => inhabitantsOn))].map((day) =>
    writeDay(language, day),
  )
  return (
    <figure class="figure">
      <figcaption class="figure__caption">
        <h3 class="figure__title">{texts.mapTitle}</h3>
        <p class="figure__unit">{texts.mapUnit}</p>
      </figcaption>
      <Drawn look="figure__drawing chart-pair" drawings={[map.narrow, map.wide]} />
      <p class="figure__source">
        {texts.inhabitantsOn(days.join(', '))} {texts.inhabitantsSource}
      </p>
    </figure>
  )
}
