import { narrowWidth, wideWidth } from '../../charts/chart-view.ts'
import { tileMap } from '../../charts/tile-map/tile-map.ts'
import type { TileMapData } from '../../charts/tile-map/tile-map-data.ts'
import { writeNumber } from '../../language/figures.ts'
import { overviewTexts } from '../../language/home-texts.ts'
import type { Language } from '../../language/language.ts'
import type { Drawing } from '../indicators/drawing.ts'

export type PlaceOnMap = {
  code: string
  name: string
  inhabitants: number
  longitude: number
  latitude: number
}

/** Where the steps of the legend begin, in inhabitants: a village, a town, a city. */
const bounds = [0, 20_000, 50_000, 100_000, 250_000]

/** Municipalities as equal tiles, for `.chart-pair`: one drawing for broad screens and one for narrow. */
export function inhabitantsMap(
  places: readonly PlaceOnMap[],
  language: Language,
  idPrefix: string,
): { narrow: Drawing; wide: Drawing } {
  const data = mapData(places, language)
  return {
    narrow: tileMap(data, { width: narrowWidth, idPrefix: `${idPrefix}-narrow` }),
    wide: tileMap(data, { width: wideWidth, idPrefix: `${idPrefix}-wide` }),
  }
}

function mapData(places: readonly PlaceOnMap[], language: Language): TileMapData {
  const texts = overviewTexts[language]
  return {
    title: texts.mapTitle,
    description: texts.mapDescription,
    tiles: places.map(({ code, name, inhabitants, longitude, latitude }) => ({
      code,
      label: name,
      longitude,
      latitude,
      mark: { kind: 'known', value: inhabitants },
      text: writeNumber(language, inhabitants),
    })),
    steps: stepsFor(places, language),
    words: { missing: texts.mapMissing, class: texts.mapMissing },
  }
}

/** From the smallest to the largest that occurs, so that no shade stands for nothing. */
function stepsFor(places: readonly PlaceOnMap[], language: Language): TileMapData['steps'] {
  const texts = overviewTexts[language]
  const stepOf = ({ inhabitants }: PlaceOnMap) => bounds.findLastIndex((from) => from <= inhabitants)
  const used = places.map(stepOf)
  const [low, high] = [Math.min(...used), Math.max(...used)]
  return bounds.slice(low, high + 1).map((from, index) => {
    const until = bounds[low + index + 1]
    const end = until === undefined ? '' : writeNumber(language, until)
    return { from, label: from === 0 ? texts.mapBelow(end) : texts.mapStep(writeNumber(language, from), end) }
  })
}
