import { bilingual } from './language.ts'

/** The national framework as a page; keys of `kinds` are those of domain/framework/framework.ts. */
export const frameworkTexts = bilingual(
  {
    title: 'Landelijk kader',
    lead: 'Dit is het landelijke plan waar elk regionaal plan op voortbouwt. Per onderdeel staat erbij waar het vandaan komt en hoe zeker wij daarvan zijn.',
    otherEdition: 'Andere uitgave',
    launched: 'Gepubliceerd',
    signed: 'Ondertekend',
    period: 'Periode',
    contents: 'Op deze pagina',
    honest: (found: number, unsure: number, missing: number) =>
      `${found} onderdelen staan in een bron. ${unsure} komen uit eigen kennis en zijn niet nagegaan. ${missing} zijn niet gevonden.`,
    none: 'Er is nog geen landelijk kader geladen.',
    kinds: {
      'action-line': 'Actielijnen',
      'sub-theme': 'Deelthema’s van de actielijnen',
      principle: 'Leidende principes',
      commitment: 'Afspraken',
      party: 'Betrokken partijen',
      aim: 'Doelen van de verkenning',
      'transformation-class': 'De omslag: preventie, wonen, opvang',
      'living-situation': 'Leefsituaties (ETHOS Light)',
      'attention-group': 'Aandachtsgroepen',
      'target-group': 'Groepen in de inclusieve aanpak',
    },
    intros: {
      'action-line':
        'Het plan werkt langs deze lijnen. Elk doel en elke actie van een regio hoort bij een lijn.',
      'sub-theme': 'Waar een lijn over gaat. Een bevinding van de verkenning kan een deelthema noemen.',
      principle: 'Hierop rust het plan.',
      commitment: 'Dit spraken gemeenten af.',
      party: 'Deze partijen maken het regionale plan mee.',
      aim: 'Vier doelen waarop een regio kijkt wat er al gebeurt.',
      'transformation-class': 'Elke maatregel, euro en plek is een van deze drie. Zo is de omslag te zien.',
      'living-situation': 'Zo worden mensen zonder eigen thuis geteld.',
      'attention-group': 'Groepen die extra aandacht krijgen bij het verdelen van woningen.',
      'target-group': 'Groepen die actielijn 6 noemt.',
    },
  },
  {
    title: 'National framework',
    lead: 'This is the national plan that every regional plan builds on. Each part says where it comes from and how sure we are of it.',
    otherEdition: 'Another edition',
    launched: 'Published',
    signed: 'Signed',
    period: 'Period',
    contents: 'On this page',
    honest: (found: number, unsure: number, missing: number) =>
      `${found} parts are written in a source. ${unsure} come from our own knowledge and were not checked. ${missing} were not found.`,
    none: 'No national framework has been loaded yet.',
    kinds: {
      'action-line': 'Action lines',
      'sub-theme': 'Sub-themes of the action lines',
      principle: 'Leading principles',
      commitment: 'Commitments',
      party: 'Involved parties',
      aim: 'Aims of the exploration',
      'transformation-class': 'The shift: prevention, housing, shelter',
      'living-situation': 'Living situations (ETHOS Light)',
      'attention-group': 'Attention groups',
      'target-group': 'Groups in the inclusive approach',
    },
    intros: {
      'action-line': 'The plan works along these lines. Every goal and action of a region belongs to a line.',
      'sub-theme': 'What a line is about. A finding of the exploration can name a sub-theme.',
      principle: 'What the plan rests on.',
      commitment: 'This is what municipalities agreed.',
      party: 'These parties help to make the regional plan.',
      aim: 'Four aims by which a region looks at what is done already.',
      'transformation-class':
        'Every measure, euro and place is one of these three. That makes the shift visible.',
      'living-situation': 'This is how people without a home of their own are counted.',
      'attention-group': 'Groups that get extra attention when homes are allocated.',
      'target-group': 'Groups that action line 6 names.',
    },
  },
)
