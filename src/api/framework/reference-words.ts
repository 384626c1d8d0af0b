import type { Certainty } from '../../domain/framework/certainty.ts'
import type { FrameworkKind } from '../../domain/framework/framework.ts'

/** What the parts of the national framework are called in the API. */
export const dutchFrameworkKinds = {
  'action-line': 'actielijn',
  'sub-theme': 'deelthema',
  principle: 'principe',
  commitment: 'afspraak',
  party: 'partij',
  aim: 'doel',
  'transformation-class': 'soort',
  'living-situation': 'leefsituatie',
  'attention-group': 'aandachtsgroep',
  'target-group': 'doelgroep',
} as const satisfies Record<FrameworkKind, string>

/** How sure a fact of the reference data is; `memory` is from our own knowledge, not checked. */
export const dutchCertainties = {
  found: 'gevonden',
  memory: 'eigen kennis',
  'memory-high': 'waarschijnlijk',
  'memory-high/memory-low': 'deels onzeker',
  'memory-low': 'onzeker',
  'not-found': 'niet gevonden',
} as const satisfies Record<Certainty, string>
