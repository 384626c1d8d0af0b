import { fewPeople, known, missing } from '../example-marks.test.help.ts'
import type { TileMapData } from './tile-map-data.ts'

export const sevenMunicipalities: TileMapData = {
  title: 'Mensen in de opvang per 10.000 inwoners (voorbeeld)',
  description: 'Zeven gemeenten; de hoogste klasse is Hilversum. Van Eemnes ontbreekt de waarde.',
  steps: [
    { from: 0, label: 'minder dan 5' },
    { from: 5, label: '5 tot 10' },
    { from: 10, label: '10 tot 15' },
    { from: 15, label: '15 of meer' },
  ],
  words: { missing: 'nog niet geleverd', class: '1–4 mensen' },
  tiles: [
    { code: 'GM0317', label: 'Eemnes', longitude: 5.2792, latitude: 52.2499, mark: missing, text: '' },
    { code: 'GM0376', label: 'Blaricum', longitude: 5.2593, latitude: 52.2794, mark: fewPeople, text: '1–4' },
    {
      code: 'GM0402',
      label: 'Hilversum',
      longitude: 5.1679,
      latitude: 52.2227,
      mark: known(17.2),
      text: '17,2',
    },
    { code: 'GM0406', label: 'Huizen', longitude: 5.232, latitude: 52.2917, mark: known(9.8), text: '9,8' },
    { code: 'GM0417', label: 'Laren', longitude: 5.2168, latitude: 52.2471, mark: fewPeople, text: '1–4' },
    {
      code: 'GM1696',
      label: 'Wijdemeren',
      longitude: 5.0848,
      latitude: 52.2265,
      mark: known(4.1),
      text: '4,1',
    },
    {
      code: 'GM1942',
      label: 'Gooise Meren',
      longitude: 5.136,
      latitude: 52.3009,
      mark: known(11.4),
      text: '11,4',
    },
  ],
}
