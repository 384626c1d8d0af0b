import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const organisationTexts = {
  nl: {
    plural: 'Organisaties',
    singular: 'Organisatie',
    intro:
      'Met wie de regio werkt: gemeenten, afdelingen, opvang, corporaties, aanbieders en mensen met ervaringskennis.',
    empty: 'Er zijn nog geen organisaties. Begin met de gemeenten en met wie de opvang doet.',
    add: 'Organisatie toevoegen',
    change: 'Organisatie wijzigen',
    fields: {
      name: { label: 'Naam', help: 'De naam van de organisatie of afdeling, niet van een persoon.' },
      party: { label: 'Partij', help: 'Bij welke groep betrokken partijen hoort deze organisatie?' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Organisations',
    singular: 'Organisation',
    intro:
      'Whom the region works with: municipalities, departments, shelters, corporations, providers and people with lived experience.',
    empty:
      'There are no organisations yet. Begin with the municipalities and with those who provide shelter.',
    add: 'Add an organisation',
    change: 'Change an organisation',
    fields: {
      name: { label: 'Name', help: 'The name of the organisation or department, not of a person.' },
      party: { label: 'Party', help: 'To which group of involved parties does this organisation belong?' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
