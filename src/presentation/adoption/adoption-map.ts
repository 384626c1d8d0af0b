import { narrowWidth, wideWidth } from '../../charts/chart-view.ts'
import { tileMap } from '../../charts/tile-map/tile-map.ts'
import type { TileMapData } from '../../charts/tile-map/tile-map-data.ts'
import type { PlaceRoute } from '../../domain/adoption/adoption.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import type { Language } from '../../language/language.ts'
import type { Drawing } from '../indicators/drawing.ts'
import type { PlaceOnMap } from '../regions/inhabitants-map.ts'

/** From the least far to the furthest; each with a word on its tile, so that the shade is never all that tells. */
const steps = ['nothing', 'ahead', 'trouble', 'decided'] as const
type Step = (typeof steps)[number]

const stepOfState: Readonly<Partial<Record<PlaceRoute['state'], Step>>> = {
  'nothing-required': 'nothing',
  planned: 'ahead',
  decided: 'decided',
}

/** Who has decided, as equal tiles, for `.chart-pair`. */
export function adoptionMap(
  places: readonly PlaceOnMap[],
  routes: readonly PlaceRoute[],
  language: Language,
  idPrefix: string,
): { narrow: Drawing; wide: Drawing } {
  const data = mapData(places, routes, language)
  return {
    narrow: tileMap(data, { width: narrowWidth, idPrefix: `${idPrefix}-narrow` }),
    wide: tileMap(data, { width: wideWidth, idPrefix: `${idPrefix}-wide` }),
  }
}

function mapData(
  places: readonly PlaceOnMap[],
  routes: readonly PlaceRoute[],
  language: Language,
): TileMapData {
  const texts = adoptionTexts[language]
  const states = new Map(routes.map(({ place, state }) => [place, state]))
  return {
    title: texts.mapTitle,
    description: texts.mapDescription,
    tiles: places.map(({ code, name, longitude, latitude }) => {
      const step = stepOfState[states.get(code) ?? 'nothing-required'] ?? 'trouble'
      const mark = { kind: 'known', value: steps.indexOf(step) } as const
      return { code, label: name, longitude, latitude, mark, text: texts.mapWords[step] }
    }),
    steps: steps.map((step, from) => ({ from, label: texts.mapSteps[step] })),
    words: { missing: texts.mapSteps.nothing, class: texts.mapSteps.nothing },
  }
}
