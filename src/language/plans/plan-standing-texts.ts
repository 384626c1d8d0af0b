import { bilingual } from '../language.ts'

/** What the page of the plan says of its versions. */
export const planStandingTexts = bilingual(
  {
    toVersion: (number: number) => `Naar versie ${number}`,
    concept: 'Hieronder staat het concept, zoals het nu is.',
  },
  {
    toVersion: (number) => `To version ${number}`,
    concept: 'Below stands the concept, as it is now.',
  },
)
