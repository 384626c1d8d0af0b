import type { Mark } from './mark.ts'

/** Invented values for the tests. Titles of the example charts say "voorbeeld", because people read the kept drawings. */

export function known(value: number): Mark {
  return { kind: 'known', value }
}

export const missing: Mark = { kind: 'missing' }
export const fewPeople: Mark = { kind: 'class', low: 1, high: 4 }
