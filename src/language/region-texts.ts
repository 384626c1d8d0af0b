import { bilingual } from './language.ts'

export const regionTexts = bilingual(
  {
    wholeRegion: 'Regionaal',
    regions: 'Regio’s',
    region: 'Regio',
    municipalities: 'Gemeenten',
    allMunicipalities: 'Alle gemeenten',
    formerMunicipality: (name: string) => `${name} (hoort niet meer bij de regio)`,
  },
  {
    wholeRegion: 'Regional',
    regions: 'Regions',
    region: 'Region',
    municipalities: 'Municipalities',
    allMunicipalities: 'All municipalities',
    formerMunicipality: (name: string) => `${name} (no longer part of the region)`,
  },
)
