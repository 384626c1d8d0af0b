import { bilingual } from './language.ts'

export const regionTexts = bilingual(
  {
    wholeRegion: 'Regionaal',
    regions: 'Regio’s',
    region: 'Regio',
    municipalities: 'Gemeenten',
    allMunicipalities: 'Alle gemeenten',
  },
  {
    wholeRegion: 'Regional',
    regions: 'Regions',
    region: 'Region',
    municipalities: 'Municipalities',
    allMunicipalities: 'All municipalities',
  },
)
