import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const homeTaskTexts = {
  nl: {
    plural: 'Woningopgave',
    singular: 'Woningopgave',
    intro:
      'Hoeveel woningen voor aandachtsgroepen elke gemeente per jaar regelt, en hoe de regio dat verdeelde.',
    empty:
      'Er is nog geen woningopgave. Vul per gemeente en per jaar in hoeveel woningen er voor aandachtsgroepen komen.',
    add: 'Woningopgave toevoegen',
    change: 'Woningopgave wijzigen',
    fields: {
      year: { label: 'Jaar' },
      place: { label: 'Gemeente', help: 'Of de regio, als de opgave nog niet verdeeld is.' },
      homeGroup: { label: 'Aandachtsgroep', help: 'Leeg laten als het voor alle groepen samen is.' },
      homes: { label: 'Aantal woningen', help: 'Nul mag ook: dan is dat zo afgesproken.' },
      explanation: {
        label: 'Sleutel of toelichting',
        help: 'Hoe is dit aantal bepaald? Bijvoorbeeld naar inwoners.',
      },
      decision: { label: 'Besluit', help: 'Het nummer van het besluit waarin dit staat.' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Task of homes',
    singular: 'Task of homes',
    intro:
      'How many homes for attention groups each municipality sees to per year, and how the region divided them.',
    empty:
      'There is no task of homes yet. Fill in per municipality and per year how many homes there will be for attention groups.',
    add: 'Add a task of homes',
    change: 'Change a task of homes',
    fields: {
      year: { label: 'Year' },
      place: { label: 'Municipality', help: 'Or the region, when the task has not been divided yet.' },
      homeGroup: { label: 'Attention group', help: 'Leave empty when it is for all groups together.' },
      homes: { label: 'Number of homes', help: 'Nought is allowed: then that was agreed.' },
      explanation: {
        label: 'Key or explanation',
        help: 'How was this number settled? For example by inhabitants.',
      },
      decision: { label: 'Decision', help: 'The number of the decision that says so.' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
