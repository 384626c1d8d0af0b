import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const chapterTextTexts = {
  nl: {
    plural: 'Hoofdstukteksten',
    singular: 'Hoofdstuktekst',
    intro:
      'Waar een hoofdstuk van het plandocument mee begint, in uw eigen woorden. Deze teksten staan ook in het document dat voor iedereen is.',
    empty: 'Er is nog geen tekst. Begin met hoofdstuk 1: waarom dit plan er komt.',
    add: 'Hoofdstuktekst toevoegen',
    change: 'Hoofdstuktekst wijzigen',
    fields: {
      number: { label: 'Hoofdstuk', help: 'Het nummer van het hoofdstuk, van 1 tot en met 12.' },
      text: {
        label: 'Tekst',
        help: 'Hoogstens 8.000 tekens. Een lege regel begint een nieuwe alinea. Regels die met “- ” beginnen, worden een lijst.',
      },
      textEnglish: {
        label: 'Tekst in het Engels',
        help: 'Niet verplicht. Zonder Engelse tekst staat in het Engelse document de Nederlandse.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Chapter texts',
    singular: 'Chapter text',
    intro:
      'What a chapter of the plan document begins with, in your own words. These texts are also in the document for everybody.',
    empty: 'There is no text yet. Begin with chapter 1: why there is a plan.',
    add: 'Add a chapter text',
    change: 'Change a chapter text',
    fields: {
      number: { label: 'Chapter', help: 'The number of the chapter, from 1 to 12.' },
      text: {
        label: 'Text',
        help: 'At most 8,000 characters, in Dutch. An empty line begins a new paragraph. Lines that begin with “- ” become a list.',
      },
      textEnglish: {
        label: 'Text in English',
        help: 'Not required. Without it the English document shows the Dutch text.',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
