import type { Certainty } from '../../domain/framework/certainty.ts'
import type { Language } from '../../language/language.ts'
import { territoryTexts } from '../../language/territory-texts.ts'

const looks = {
  found: 'certainty certainty--final',
  memory: 'certainty certainty--provisional',
  'memory-high': 'certainty certainty--provisional',
  'memory-high/memory-low': 'certainty certainty--draft',
  'memory-low': 'certainty certainty--draft',
  'not-found': 'missing-mark',
} as const satisfies Record<Certainty, string>

/** How sure we are of a fact of the reference data, in a word and a shape. */
export function CertaintyBadge({ language, certainty }: { language: Language; certainty: Certainty }) {
  return <span class={looks[certainty]}>{territoryTexts[language].certainties[certainty]}</span>
}
