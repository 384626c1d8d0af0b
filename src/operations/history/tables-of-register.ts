import type { Noun } from '../../domain/registers/noun.ts'

/** Where the entries of a register are kept, as far as their history needs to know. */
export type TablesOfRegister = {
  table: string
  /** The column that says since when an entry is taken away. */
  aside: 'removed_at' | 'set_aside_at'
  /** Tables that say, a row each, what an entry is linked to. */
  links?: readonly string[]
  /** What an entry hangs on: when that is taken away, the register does not list the entry either. */
  parent?: { table: string; column: string }
}

export const tablesOfRegister: Readonly<Record<Noun, TablesOfRegister>> = {
  organisations: { table: 'organisation', aside: 'set_aside_at' },
  policies: { table: 'policy_context', aside: 'set_aside_at' },
  rounds: { table: 'exploration_round', aside: 'removed_at' },
  deliveries: {
    table: 'delivery',
    aside: 'removed_at',
    parent: { table: 'exploration_round', column: 'round_id' },
  },
  interviews: { table: 'interview', aside: 'removed_at' },
  findings: { table: 'finding', aside: 'removed_at', links: ['finding_passage'] },
  'empty-cells': { table: 'empty_cell', aside: 'removed_at' },
  goals: { table: 'goal', aside: 'removed_at', links: ['goal_finding', 'goal_gap'] },
  indicators: { table: 'indicator', aside: 'removed_at' },
  funds: { table: 'fund', aside: 'removed_at' },
  actions: {
    table: 'action',
    aside: 'removed_at',
    links: ['action_partner', 'action_finding', 'action_gap', 'action_dependency', 'action_decision'],
    parent: { table: 'goal', column: 'goal_id' },
  },
  'action-places': {
    table: 'action_place',
    aside: 'removed_at',
    parent: { table: 'action', column: 'action_id' },
  },
  risks: { table: 'risk', aside: 'removed_at' },
  'chapter-texts': { table: 'chapter_text', aside: 'removed_at' },
  milestones: {
    table: 'milestone',
    aside: 'removed_at',
    parent: { table: 'action', column: 'action_id' },
  },
  'money-lines': {
    table: 'money_line',
    aside: 'removed_at',
    parent: { table: 'action', column: 'action_id' },
  },
  observations: {
    table: 'observation',
    aside: 'removed_at',
    parent: { table: 'indicator', column: 'indicator_id' },
  },
  participations: { table: 'participation', aside: 'removed_at' },
  contributions: { table: 'contribution', aside: 'removed_at' },
  decisions: { table: 'decision', aside: 'removed_at' },
  'home-tasks': { table: 'home_task', aside: 'removed_at' },
  recommendations: {
    table: 'recommendation',
    aside: 'removed_at',
    links: [
      'recommendation_organisation',
      'recommendation_finding',
      'recommendation_gap',
      'recommendation_contribution',
      'recommendation_action',
    ],
  },
}
