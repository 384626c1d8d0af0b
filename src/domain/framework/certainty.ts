/**
 * How sure we are of a fact of the reference data (data/README.md). A draft region of which some municipalities are less sure
 * than others carries both words.
 */
export const certainties = [
  'found',
  'memory',
  'memory-high',
  'memory-high/memory-low',
  'memory-low',
  'not-found',
] as const
export type Certainty = (typeof certainties)[number]
