import { bilingual } from '../language.ts'

/** The risks of a plan by chance and effect, on their page and in the document. Numbers and lists come in as they are to be read. */
export const riskMatrixTexts = bilingual(
  {
    caption: 'Risico’s naar kans en gevolg',
    corner: 'Kans en gevolg',
    chance: (chance: number) => `Kans ${chance}`,
    effect: (effect: number) => `Gevolg ${effect}`,
    none: '–',
    risk: (number: number, title: string) => `Risico ${number}: ${title}`,
    howToRead:
      'De nummers zijn de nummers van de risico’s. Rechtsboven staan de zwaarste: grote kans, groot gevolg. Vervallen risico’s staan er niet in.',
    weights: { large: 'Groot', medium: 'Middelgroot', small: 'Klein' },
    legend: {
      large: 'Groot: kans maal gevolg is 15 of meer',
      medium: 'Middelgroot: 6 tot en met 14',
      small: 'Klein: 5 of minder',
    },
    register: 'Wat kan misgaan, en wat we eraan doen',
    columns: {
      risk: 'Risico',
      weight: 'Zwaarte',
      state: 'Stand',
      measure: 'Maatregel',
      owner: 'Eigenaar',
    },
    weighed: (weight: string, chance: number, effect: number) => `${weight} (${chance} × ${effect})`,
    about: (what: string) => `Bij ${what}`,
    inside: 'De lijst van risico’s is voor de regio. Zij staat niet in dit openbare document.',
    waiting: 'Acties die op een andere actie wachten',
    waitsFor: 'Wacht op',
  },
  {
    caption: 'Risks by chance and effect',
    corner: 'Chance and effect',
    chance: (chance) => `Chance ${chance}`,
    effect: (effect) => `Effect ${effect}`,
    none: '–',
    risk: (number, title) => `Risk ${number}: ${title}`,
    howToRead:
      'The numbers are those of the risks. The heaviest stand at the top right: great chance, great effect. Risks that lapsed are left out.',
    weights: { large: 'Large', medium: 'Medium', small: 'Small' },
    legend: {
      large: 'Large: chance times effect is 15 or more',
      medium: 'Medium: 6 to 14',
      small: 'Small: 5 or less',
    },
    register: 'What can go wrong, and what we do about it',
    columns: {
      risk: 'Risk',
      weight: 'Weight',
      state: 'State',
      measure: 'Measure',
      owner: 'Owner',
    },
    weighed: (weight, chance, effect) => `${weight} (${chance} × ${effect})`,
    about: (what) => `With ${what}`,
    inside: 'The list of risks is for the region. It is not in this public document.',
    waiting: 'Actions that wait for another action',
    waitsFor: 'Waits for',
  },
)
