import { bilingual } from './language.ts'

export const regionTexts = bilingual(
  { wholeRegion: 'Regionaal', regions: 'Regio’s', region: 'Regio', municipalities: 'Gemeenten' },
  { wholeRegion: 'Regional', regions: 'Regions', region: 'Region', municipalities: 'Municipalities' },
)
