import type { Region } from '../../regions/region.ts'
import type { FindingFacts } from './finding-facts.ts'

/** Three municipalities and two lines; all of it invented. */
export const exampleRegion: Pick<Region, 'municipalities' | 'actionLines' | 'planTo'> = {
  planTo: 2026,
  municipalities: [
    { code: 'GM1', name: 'Beukendam', inhabitants: 100_000 },
    { code: 'GM2', name: 'Lindewaard', inhabitants: 50_000 },
    { code: 'GM3', name: 'Zandhoven', inhabitants: 50_000 },
  ],
  actionLines: [
    { number: 1, title: { nl: 'Een', en: 'One' } },
    { number: 2, title: { nl: 'Twee', en: 'Two' } },
  ],
}

let last = 0

/** A measure of Beukendam on line 1, unless told otherwise. */
export function finding(change: Partial<FindingFacts> = {}): FindingFacts {
  last += 1
  return {
    id: `bevinding-${last}`,
    number: last,
    title: `Bevinding ${last} (voorbeeld)`,
    line: 1,
    lines: [change.line ?? 1],
    place: 'GM1',
    state: 'exists',
    approach: 'alone',
    aims: ['prevent'],
    transformationClass: 'prevention',
    targetGroups: ['everyone'],
    attentionGroups: [],
    partners: [],
    reach: null,
    costCents: null,
    fundedUntil: null,
    perspective: null,
    ...change,
  }
}
