import { bilingual } from './language.ts'

/** Words on the sheets that stand beside the list itself. */
export const workbookTexts = bilingual(
  {
    help: { name: 'Uitleg', sheet: 'Blad', column: 'Kolom', help: 'Uitleg', several: 'Alle bladen' },
    meta: { name: 'Over dit bestand', key: 'Wat', value: 'Waarde' },
    choices: 'Keuzes',
    region: 'Regio',
  },
  {
    help: { name: 'Help', sheet: 'Sheet', column: 'Column', help: 'Help', several: 'All sheets' },
    meta: { name: 'About this file', key: 'What', value: 'Value' },
    choices: 'Choices',
    region: 'Region',
  },
)
