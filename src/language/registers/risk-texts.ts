import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const riskTexts = {
  nl: {
    plural: 'Risico’s',
    singular: 'Risico',
    intro: 'Wat kan misgaan met het plan, en wat u eraan doet. De grootste staan bovenaan: kans maal gevolg.',
    empty: 'Er zijn nog geen risico’s. Begin met wat u het meest zorgen baart.',
    add: 'Risico toevoegen',
    change: 'Risico wijzigen',
    fields: {
      number: { label: 'Nummer', help: 'Leeg laten: dan geven wij het volgende nummer.' },
      title: { label: 'Titel', help: 'Wat kan er gebeuren, in één regel?' },
      chance: { label: 'Kans', help: 'Van 1 (bijna nooit) tot en met 5 (bijna zeker).' },
      effect: { label: 'Gevolg', help: 'Van 1 (klein) tot en met 5 (het plan mislukt).' },
      state: { label: 'Stand', help: 'Hoe staat het er nu mee?' },
      action: { label: 'Actie', help: 'Alleen als het over één actie gaat.' },
      goal: { label: 'Doel', help: 'Alleen als het over één doel gaat.' },
      owner: { label: 'Eigenaar', help: 'De organisatie die erop let.' },
      measure: { label: 'Maatregel', help: 'Wat doet u om het te voorkomen, of kleiner te maken?' },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Risks',
    singular: 'Risk',
    intro:
      'What can go wrong with the plan, and what you do about it. The largest come first: chance times effect.',
    empty: 'There are no risks yet. Begin with what worries you most.',
    add: 'Add a risk',
    change: 'Change a risk',
    fields: {
      number: { label: 'Number', help: 'Leave empty: then we give it the next number.' },
      title: { label: 'Title', help: 'What can happen, in one line?' },
      chance: { label: 'Chance', help: 'From 1 (hardly ever) to 5 (almost certain).' },
      effect: { label: 'Effect', help: 'From 1 (small) to 5 (the plan fails).' },
      state: { label: 'State', help: 'How does it stand now?' },
      action: { label: 'Action', help: 'Only if it is about one action.' },
      goal: { label: 'Goal', help: 'Only if it is about one goal.' },
      owner: { label: 'Owner', help: 'The organisation that keeps an eye on it.' },
      measure: { label: 'Measure', help: 'What do you do to prevent it, or to make it smaller?' },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
