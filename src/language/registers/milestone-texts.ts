import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const milestoneTexts = {
  nl: {
    plural: 'Mijlpalen',
    singular: 'Mijlpaal',
    intro: 'Een mijlpaal is een stap van een actie met een datum. Iedereen kan zien of hij gehaald is.',
    empty: 'Er zijn nog geen mijlpalen. Geef elke actie er ten minste één.',
    add: 'Mijlpaal toevoegen',
    change: 'Mijlpaal wijzigen',
    fields: {
      action: { label: 'Actie' },
      title: { label: 'Titel', help: 'Wat is er dan gebeurd?' },
      dueOn: {
        label: 'Wanneer',
        help: 'Wanneer moet het er zijn? Zo precies als u het weet: 1-9-2025, maart 2025, Q3 2025 of 2025.',
        formerly: 'Datum',
      },
      reachedOn: { label: 'Behaald op', help: 'Leeg laten zolang het nog niet zover is.' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Milestones',
    singular: 'Milestone',
    intro: 'A milestone is a dated step of an action. Anyone can see whether it was reached.',
    empty: 'There are no milestones yet. Give every action at least one.',
    add: 'Add a milestone',
    change: 'Change a milestone',
    fields: {
      action: { label: 'Action' },
      title: { label: 'Title', help: 'What will have happened?' },
      dueOn: {
        label: 'When',
        help: 'When should it be there? As exactly as you know: 1-9-2025, March 2025, Q3 2025 or 2025.',
        formerly: 'Date',
      },
      reachedOn: { label: 'Reached on', help: 'Leave empty until then.' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
